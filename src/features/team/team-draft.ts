import type { SpecialtyCode } from '../../../domain/service/specialties'
import type { TeamKind } from '../../../domain/service/team-kinds'
import type { ActionInput } from '../../../types/actions'
import type { ShownTeam } from './member-row'

export type TeamDraft = {
  readonly name: string
  readonly kind: TeamKind | null
  readonly specialties: readonly SpecialtyCode[]
  readonly brand: string
  readonly sponsor: string
  readonly leader: {
    readonly id: string
    readonly name: string
    readonly specialties: readonly SpecialtyCode[]
  } | null
}

export const EMPTY_TEAM: TeamDraft = {
  name: '',
  kind: null,
  specialties: [],
  brand: '',
  sponsor: '',
  leader: null,
}

export const draftOf = ({ name, kind, specialties, brand, sponsor }: ShownTeam): TeamDraft => ({
  name,
  kind,
  specialties,
  brand: brand ?? '',
  sponsor: sponsor ?? '',
  leader: null,
})

/** A team of one specialty does its work, whatever else it does. */
export const withKind = (draft: TeamDraft, kind: TeamKind): TeamDraft => ({
  ...draft,
  kind,
  specialties:
    kind === 'party_pioneer' || draft.specialties.includes(kind)
      ? draft.specialties
      : [kind, ...draft.specialties],
})

export const withSpecialty = (draft: TeamDraft, code: SpecialtyCode): TeamDraft => ({
  ...draft,
  specialties: draft.specialties.includes(code)
    ? draft.specialties.filter((each) => each !== code)
    : [...draft.specialties, code],
})

/** What is sent of it; null while something is missing. */
export function teamFacts({
  name,
  kind,
  specialties,
  brand,
  sponsor,
}: TeamDraft): Omit<ActionInput<'team.change'>, 'teamId'> | null {
  if (name.trim() === '' || kind === null || specialties.length === 0) return null
  return {
    name: name.trim(),
    kind,
    specialties: [...specialties],
    brand: brand.trim() || null,
    sponsor: sponsor.trim() || null,
  }
}
