import { type Assignment, holdsPlace } from './assignment'

/**
 * Somebody asked before may think again; who had accepted and did not come, or was released by a person, may not help
 * himself to it once more.
 */
export const mayTakeAgain = (mine: Assignment | null): boolean =>
  mine === null || (mine.status !== 'no_show' && !mine.released && !holdsPlace(mine))
