import type { Assignment } from './assignment'

/** Whether he wrote down later when somebody else was there: then the minutes are for a third to confirm. */
export const hasWritten = (
  { volunteerId, visits }: Pick<Assignment, 'volunteerId' | 'visits'>,
  actorId: string,
): boolean =>
  volunteerId !== actorId && visits.some(({ by, writtenBy }) => by === 'entry' && writtenBy === actorId)
