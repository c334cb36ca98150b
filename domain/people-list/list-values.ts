import type { IdentityCode, SexCode } from '../people/identities'
import type { SpecialtyCode } from '../service/specialties'

/** What a row says of somebody. Absent: it says nothing of that, and nothing of it is changed. */
export type ListValues = {
  readonly name?: string
  readonly sex?: SexCode
  /** `1952-03` */
  readonly birthMonth?: string
  readonly phone?: string
  readonly stationId?: string
  readonly addressText?: string
  /** The main one first. */
  readonly specialties?: readonly SpecialtyCode[]
  readonly identities?: readonly IdentityCode[]
  readonly teamNames?: readonly string[]
  readonly nationalVolunteerNo?: string
}

/** A cell as it was understood, or what is wrong with it, as one says it to the person who filled it in. */
export type CellRead = { readonly values: ListValues } | { readonly fault: string }
