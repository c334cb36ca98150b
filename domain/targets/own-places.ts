import type { Person } from '../people/person'
import { isTownCoordinator, stationsOf } from '../people/roles-of'

/** For which places somebody answers, in their fixed order; null: the town itself. */
export const ownPlaces = (person: Person): readonly (string | null)[] =>
  isTownCoordinator(person) ? [null, ...stationsOf(person)] : stationsOf(person)
