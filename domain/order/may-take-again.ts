import { type Assignment, holdsPlace } from './assignment'

/** Taken back by a person, who said why; who was only not quick enough has no reason beside his name. */
const wasTakenBack = ({ status, reason }: Assignment): boolean => status === 'recalled' && reason !== null

/**
 * Somebody asked before may think again; who had accepted and did not come, or was taken back by a person, may not help
 * himself to it once more.
 */
export const mayTakeAgain = (mine: Assignment | null): boolean =>
  mine === null || (mine.status !== 'no_show' && !wasTakenBack(mine) && !holdsPlace(mine))
