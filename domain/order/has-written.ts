import type { Assignment } from './assignment'

type Visited = Pick<Assignment, 'visits'>

/** Whether he wrote down later when this volunteer was there: then the minutes are for somebody else to confirm. */
export const hasWritten = ({ visits }: Visited, actorId: string): boolean =>
  visits.some(({ by, writtenBy }) => by === 'entry' && writtenBy === actorId)

/** Whether one of his arrivals was recorded by this person: more than was measured is for somebody else to say. */
export const hasRecorded = ({ visits }: Visited, actorId: string): boolean =>
  visits.some(({ writtenBy }) => writtenBy === actorId)
