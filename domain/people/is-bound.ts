import { isActiveVolunteer } from './is-active-volunteer'
import type { Person } from './person'

/** Volunteers, who applies to be one, and office holders belong to their village's station: no other step moves them. */
export const isBound = (person: Pick<Person, 'volunteer' | 'grants' | 'application'>): boolean =>
  isActiveVolunteer(person) || person.grants.length > 0 || person.application?.waiting === true
