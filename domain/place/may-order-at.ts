import type { Person } from '../people/person'
import { answersForStation, grantsOf } from '../people/roles-of'
import type { PlaceCode } from './place-code'

/** Whether somebody may order for the household whose card he has scanned: a helper of that village, or its offices. */
export const mayOrderAt = (
  person: Person,
  { stationId, townId, personId, revokedAtMs }: PlaceCode,
): boolean =>
  personId !== null &&
  revokedAtMs === null &&
  townId === person.townId &&
  (answersForStation(person, stationId) ||
    grantsOf(person).some((grant) => grant.role === 'helper' && grant.stationId === stationId))
