import type { Person } from './person'
import { answersForStation, isTownCoordinator } from './roles-of'

/** Of a station its head and the town's coordinator; of the town itself and its units (null) the coordinator alone. */
export const answersForPlace = (person: Person, stationId: string | null): boolean =>
  stationId === null ? isTownCoordinator(person) : answersForStation(person, stationId)
