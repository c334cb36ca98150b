import { SPECIALTIES, SPECIALTY_CODES, type SpecialtyCode } from './specialties'

/** A team is of one specialty, or a team of party members who lead the way (党员先锋队). */
export type TeamKind = SpecialtyCode | 'party_pioneer'

export const TEAM_KIND_CODES = [...SPECIALTY_CODES, 'party_pioneer'] as const satisfies readonly TeamKind[]

export const teamKindLabel = (kind: TeamKind): string =>
  kind === 'party_pioneer' ? '党员先锋' : SPECIALTIES[kind].label
