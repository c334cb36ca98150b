import { type Assignment, holdsPlace } from './assignment'

/** Somebody asked before may think again; who had accepted and did not come may not help himself to it once more. */
export const mayTakeAgain = (mine: Assignment | null): boolean =>
  mine === null || (mine.status !== 'no_show' && !holdsPlace(mine))
