import type { Actor } from './actor'
import type { Assignment } from './assignment'
import { isSettled } from './is-settled'

/** Minutes of somebody who was there, settled by somebody else. */
export const mayCorrect = (part: Assignment, { id }: Pick<Actor, 'id'>): boolean =>
  isSettled(part) && part.settledBy !== id
