import type { Assignment } from './assignment'

/** Whether he wrote down later when this volunteer was there: then the minutes are for somebody else to confirm. */
export const hasWritten = ({ visits }: Pick<Assignment, 'visits'>, actorId: string): boolean =>
  visits.some(({ by, writtenBy }) => by === 'entry' && writtenBy === actorId)
