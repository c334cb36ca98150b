import type { Person } from '../../../../domain/people/person'
import { answersForStation, isTownCoordinator } from '../../../../domain/people/roles-of'

/** Of a station its head and the town; of the whole town and its units the town alone. */
export const answersForEntry = (person: Person, stationId: string | null): boolean =>
  stationId === null ? isTownCoordinator(person) : answersForStation(person, stationId)
