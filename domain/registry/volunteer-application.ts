import type { Reason } from '../order/reasons'
import type { VolunteerStatement } from '../people/volunteer-statement'
import type { CredentialContent } from '../records/volunteer-record'
import type { SpecialtyCode } from '../service/specialties'

export const APPLICATION_STATUSES = {
  waiting: '站里在看',
  approved: '同意了',
  declined: '没有同意',
  withdrawn: '不再申请',
} as const

export type ApplicationStatus = keyof typeof APPLICATION_STATUSES

export const APPLICATION_STATUS_CODES = Object.keys(APPLICATION_STATUSES) as [
  ApplicationStatus,
  ...ApplicationStatus[],
]

/** Somebody wants to be a volunteer of his home station, or a volunteer to do more than he does. */
export type VolunteerApplication = {
  readonly id: string
  readonly townId: string
  readonly stationId: string
  readonly personId: string
  readonly kind: 'join' | 'more'
  readonly status: ApplicationStatus
  readonly atMs: number
  /** Its office was reminded that nobody has decided; absent: not yet. */
  readonly remindedAtMs?: number
  readonly wanted: readonly SpecialtyCode[]
  /** Papers for those of them that need one; a record when the specialty is approved. */
  readonly papers: readonly CredentialContent[]
  /** What he says of himself. Null for a volunteer, of whom it is known, and once it was decided upon. */
  readonly statement: VolunteerStatement | null
  readonly decided: {
    readonly by: string
    readonly atMs: number
    readonly specialties: readonly SpecialtyCode[]
    readonly teamIds: readonly string[]
    /** Why not; null where something was approved. */
    readonly reason: Reason | null
  } | null
}
