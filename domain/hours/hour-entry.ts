import type { Reason } from '../order/reasons'
import type { ProjectCode } from '../service/projects'
import type { RecentService } from './recent-services'

/** `verified`: measured by check-in and check-out on the server clock. `declared`: rests on somebody's word. */
export const HOUR_CLASSES = { verified: '现场打卡', declared: '事后登记' } as const
export type HourClass = keyof typeof HOUR_CLASSES

export const HOUR_CLASS_CODES = Object.keys(HOUR_CLASSES) as [HourClass, ...HourClass[]]

/** A reversal takes one credit back, whole; what remains right is credited anew. */
export const ENTRY_KINDS = { credit: '记入', reversal: '冲回' } as const
export type EntryKind = keyof typeof ENTRY_KINDS

export type HourAccount = {
  readonly id: string
  readonly townId: string
  /** Sum of all entries of this account, minutes; a station's is the negative of what it has given. */
  readonly balanceMinutes: number
  readonly entryCount: number
  /** Hash of the newest entry; empty for a new account. */
  readonly headHash: string
  /** A volunteer's credited services of late, newest first; absent: none. */
  readonly recent?: readonly RecentService[]
}

/** One side of a posting. Written once, never changed; corrections are postings of their own. */
export type HourEntry = {
  readonly id: string
  readonly kind: EntryKind
  /** Which credit of this order and volunteer it is, or takes back: 1, 2 … */
  readonly revision: number
  /** The entry of the same account that a reversal takes back; null for a credit. */
  readonly reversesId: string | null
  /** Why it was taken back or credited anew, or differs from what was measured; else null. */
  readonly reason: Reason | null
  readonly accountId: string
  readonly counterAccountId: string
  readonly townId: string
  readonly stationId: string
  readonly volunteerId: string
  readonly orderId: string
  readonly title: string
  readonly project: ProjectCode | null
  readonly hourClass: HourClass
  /** 补录: nobody had ordered the service. */
  readonly entered?: true
  readonly minutes: number
  readonly sequence: number
  readonly balanceAfterMinutes: number
  /** Last check-out; its Shanghai calendar year is the year of the hours. */
  readonly servedUntilMs: number
  /** Who answers for this entry: the head who confirmed, or who corrected. */
  readonly confirmedBy: string
  /** The village that lent the team: its station counts these minutes once as 支援, this one once as its own. */
  readonly lentByStationId: string | null
  readonly atMs: number
  readonly previousHash: string
  readonly hash: string
}
