import type { Visit } from '../hours/visit'
import type { AskedHow } from './asked-how'
import { ASSIGNMENT_STATUSES, type AssignmentStatus } from './assignment-statuses'
import type { Objection } from './objection'
import type { Reason } from './reasons'

export type Assignment = {
  readonly volunteerId: string
  readonly name: string
  /** Shown to the requester once accepted. */
  readonly phone: string
  readonly stationId: string
  readonly teamId: string | null
  /** Head of the order's own station: his service is confirmed by the town. */
  readonly headsStation: boolean
  /** The village whose team he comes from, where that is another one: its station counts the time as 支援. */
  readonly lentByStationId?: string
  /** Is asked by telephone; somebody answers for him. */
  readonly withoutApp?: true
  /** Is never there alone: an adult of the same order comes as well. */
  readonly accompanied?: true
  /** Of a place in dangerous work that was taken; null: none was entered. Absent: no dangerous work, or not taken. */
  readonly insurance?: { readonly untilMs: number | null }
  /** 补录: he was there without an order. */
  readonly entered?: true
  /** A person took him, and nobody else, off this order, and said why. */
  readonly released?: true
  readonly status: AssignmentStatus
  readonly wave: number
  /** Absent for who was asked before this was kept. */
  readonly asked?: AskedHow
  /** "Why you", in words: 同村 · 会理发 · 本周还没有任务. */
  readonly why: readonly string[]
  readonly offeredAtMs: number
  readonly expiresAtMs: number
  readonly answeredAtMs: number | null
  readonly reason: Reason | null
  readonly visits: readonly Visit[]
  readonly confirmedMinutes: number | null
  /** Who settled these minutes last; somebody else corrects them. */
  readonly settledBy?: string
  /** When that was; absent for what was settled before this was kept. */
  readonly settledAtMs?: number
  readonly objection?: Objection
  /** How often minutes were credited for this part; absent: never. */
  readonly credits?: number
}

export const holdsPlace = (assignment: Pick<Assignment, 'status'>): boolean =>
  ASSIGNMENT_STATUSES[assignment.status].holdsPlace

export const isOpenOffer = (assignment: Assignment): boolean => assignment.status === 'offered'

/** Has been at the place of service at least once. */
export const hasServed = (assignment: Assignment): boolean => assignment.visits.length > 0
