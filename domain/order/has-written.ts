import type { Assignment } from './assignment'

type Visited = Pick<Assignment, 'volunteerId' | 'visits'>

/** Whether he wrote down later when somebody else was there: then the minutes are for a third to confirm. */
export const hasWritten = ({ volunteerId, visits }: Visited, actorId: string): boolean =>
  volunteerId !== actorId && visits.some(({ by, writtenBy }) => by === 'entry' && writtenBy === actorId)

/** Whether one of his arrivals was recorded by this person: more than was measured is for somebody else to say. */
export const hasRecorded = ({ visits }: Visited, actorId: string): boolean =>
  visits.some(({ writtenBy }) => writtenBy === actorId)
