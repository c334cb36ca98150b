import type { Visit } from '../hours/visit'
import type { Objection } from '../order/objection'
import type { Reason } from '../order/reasons'

/** As what somebody comes. Only who serves has minutes; each kind has places of its own. */
export const ENROL_KINDS = { volunteer: '当志愿者', guest: '去参加' } as const
export type EnrolKind = keyof typeof ENROL_KINDS
export const ENROL_KIND_CODES = Object.keys(ENROL_KINDS) as [EnrolKind, ...EnrolKind[]]

/** `waiting`: no place was free; the next one moves up when somebody leaves. */
export const ENROLMENT_STATUSES = {
  enrolled: '已报名',
  waiting: '候补',
  left: '不去了',
  /** Was there. */
  came: '到了',
  /** Had a place, and was not there. */
  missed: '没有到',
} as const
export type EnrolmentStatus = keyof typeof ENROLMENT_STATUSES
export const ENROLMENT_STATUS_CODES = Object.keys(ENROLMENT_STATUSES) as [
  EnrolmentStatus,
  ...EnrolmentStatus[],
]

/** One person and one activity; he stands in it once, whatever he does. */
export type Enrolment = {
  readonly personId: string
  readonly name: string
  /** His own village. */
  readonly stationId: string
  readonly kind: EnrolKind
  readonly status: EnrolmentStatus
  /** Last time he took a place or began to wait: who came first moves up first. */
  readonly sinceMs: number
  /** Who put him on the list, where that was somebody else. */
  readonly enteredBy?: string
  /** Is never there alone: an adult who serves comes as well. */
  readonly accompanied?: true
  /** When he was there, server time. */
  readonly visits: readonly Visit[]
  /** Minutes that were settled; null: not yet, and always for a guest. */
  readonly confirmedMinutes: number | null
  /** Why they differ from what was measured, or were corrected. */
  readonly reason: Reason | null
  /** Who settled them last; somebody else corrects them. */
  readonly settledBy?: string
  /** Absent: before it was kept. */
  readonly settledAtMs?: number
  /** That they are wrong, as he says; absent: he has said nothing. */
  readonly objection?: Objection
  /** How often minutes were credited; absent: never. */
  readonly credits?: number
}
