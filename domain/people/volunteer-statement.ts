import type { SpecialtyCode } from '../service/specialties'
import type { FreeTime } from './free-times'
import type { Guardian } from './guardian'
import type { IdentityCode, SexCode } from './identities'
import type { WillingCode } from './willing-distance'

/** What somebody says of himself who wants to be a volunteer; nothing that no rule or reader needs. */
export type VolunteerStatement = {
  /** `2010-05`, for the rules about ages. */
  readonly birthMonth: string
  readonly sex?: SexCode
  readonly identities: readonly IdentityCode[]
  /** When he may be asked; none named: whenever. */
  readonly freeTimes: readonly FreeTime[]
  readonly willing: WillingCode
  readonly emergencyContact?: { readonly name: string; readonly phone: string }
  readonly guardian?: Guardian
  /** The words that he has read, and when he agreed to them. */
  readonly declaration: { readonly version: number; readonly atMs: number }
}

/** Who has found that somebody can do something, and when. */
export type Approval = { readonly specialty: SpecialtyCode; readonly by: string; readonly atMs: number }

/**
 * What the registry knows of a volunteer beside what he can do. All of it may be absent in a profile that was entered
 * past the product or before there was a registry; then it sets no limit.
 */
export type RegistryFacts = Partial<VolunteerStatement> & {
  readonly approvals?: readonly Approval[]
  /** Insurances that stand, one line for each record; absent: nobody has ever asked. */
  readonly insurances?: readonly { readonly recordId: string; readonly expiresAtMs: number }[]
  /** He is no volunteer any more; his hours and papers stay. Absent: he is. */
  readonly leftAtMs?: number
}
