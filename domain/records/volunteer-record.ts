import type { Reason } from '../order/reasons'
import type { Picture } from '../pictures/picture'
import type { SpecialtyCode } from '../service/specialties'
import type { EvaluationWord, RecordKind } from './record-kinds'
import type { RecordParty, RecordStatus } from './record-lifecycle'

export type TrainingContent = {
  readonly kind: 'training'
  readonly organiser: string
  readonly place: string
  readonly content: string
  /** Kept here alone: training never counts as service. */
  readonly minutes: number
  readonly onMs: number
}

export type CredentialContent = {
  readonly kind: 'credential'
  readonly specialty: SpecialtyCode
  readonly name: string
  /** The last signs only; the whole number is nowhere kept. */
  readonly numberMasked: string
  readonly issuedBy: string
  /** Last day on which it is valid; any instant of it. */
  readonly validUntilMs: number
}

export type HonourContent = {
  readonly kind: 'honour'
  readonly name: string
  readonly givenBy: string
  readonly reason: string
  readonly onMs: number
}

export type EvaluationContent = {
  readonly kind: 'evaluation'
  readonly year: number
  readonly word: EvaluationWord
  readonly sentence: string
}

/** Accident insurance that the station or the town has bought for him (志愿服务条例 art. 17). */
export type InsuranceContent = {
  readonly kind: 'insurance'
  readonly name: string
  readonly insurer: string
  /** Last day on which it holds; any instant of it. */
  readonly validUntilMs: number
}

export type RecordContent =
  | TrainingContent
  | CredentialContent
  | HonourContent
  | EvaluationContent
  | InsuranceContent

/** Who did something, as what, and when. */
export type RecordAct = { readonly by: string; readonly as: RecordParty; readonly atMs: number }

/**
 * One line of a volunteer's record. Its content is written once and never changed; what happens to it later stands
 * beside it. Nothing is deleted.
 */
export type VolunteerRecord = {
  readonly id: string
  readonly townId: string
  /** The volunteer's own when it was entered; whose office may act on it is asked of his person. */
  readonly stationId: string
  readonly volunteerId: string
  readonly kind: RecordKind
  readonly content: RecordContent
  readonly status: RecordStatus
  /** When it was, as the list is sorted: day of training or honour, else the entry. */
  readonly atMs: number
  readonly entered: RecordAct
  /** By a second person, for what the volunteer handed in. */
  readonly checked: (RecordAct & { readonly reason: Reason | null }) | null
  readonly withdrawn: (RecordAct & { readonly reason: Reason }) | null
  /** The record that stands in its place. */
  readonly replacedBy: string | null
  /** The volunteer's own sentence about his evaluation. */
  readonly answer: { readonly text: string; readonly atMs: number } | null
  /** A photograph of the paper; absent: there is none, nobody has to take one. */
  readonly picture?: Picture
}
