import { answersForPlace as answers } from '../../../../domain/people/answers-for-place'
import type { Caller } from '../../runtime/context'

/** Whether the caller answers for a station, or for the town itself (null). */
export const answersForPlace = (
  { person, townId }: Pick<Caller, 'person' | 'townId'>,
  stationId: string | null,
): boolean => person !== null && person.townId === townId && answers(person, stationId)
