import { isRecord, isText } from '../kernel/shape'
import type { Person } from './person'

/** Ids as far as they can be read; one alone counts as a list, as it does to the database. */
function idsIn({ volunteer }: Person, field: 'teamIds' | 'leaderOf'): readonly string[] {
  const named: unknown = isRecord(volunteer) ? volunteer[field] : null
  return (Array.isArray(named) ? named : [named]).filter(isText)
}

/** The teams to which somebody belongs, whatever else his record lacks. */
export const teamIdsOf = (person: Person): readonly string[] => idsIn(person, 'teamIds')

/** The teams that he leads. */
export const ledTeamIdsOf = (person: Person): readonly string[] => idsIn(person, 'leaderOf')
