import type { SpecialtyCode } from './specialties'

/** A team is of one specialty, or a team of party members who lead the way (党员先锋队). */
export type TeamKind = SpecialtyCode | 'party_pioneer'
