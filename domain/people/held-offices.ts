import { isSameOffice, type Office, officeOf } from './grant-rules'
import type { Grant, Person } from './person'
import { grantsOf } from './roles-of'

type Given = { readonly by: string; readonly atMs: number }

const grantAt = ({ role, stationId }: Office, given: Given): Grant | null => {
  if (role === 'town_coordinator' || role === 'admin') return { role, ...given }
  return stationId === null ? null : { role, stationId, ...given }
}

export const holdsOffice = (person: Person, office: Office): boolean =>
  grantsOf(person).some((grant) => isSameOffice(officeOf(grant), office))

/** The person with one office more; whether he may have it is asked before. */
export function withOffice(person: Person, office: Office, given: Given): Person {
  const grant = grantAt(office, given)
  return grant ? { ...person, grants: [...grantsOf(person), grant] } : person
}

export const withoutOffice = (person: Person, office: Office): Person => ({
  ...person,
  grants: grantsOf(person).filter((grant) => !isSameOffice(officeOf(grant), office)),
})
