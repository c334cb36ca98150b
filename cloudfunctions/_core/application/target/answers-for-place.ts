import { answersForTeam } from '../../../../domain/people/answers-for-team'
import type { Caller } from '../../runtime/context'

/** The head of that station, or the town's coordinator; of the town itself, he alone. */
export const answersForPlace = (
  { person, townId }: Pick<Caller, 'person' | 'townId'>,
  stationId: string | null,
): boolean => person !== null && answersForTeam(person, { townId, stationId })
