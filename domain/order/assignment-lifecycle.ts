import type { AssignmentStatus } from './assignment-statuses'

/** The life of one volunteer's part in an order. `offer` is how it begins. */
export const ASSIGNMENT_LIFECYCLE = {
  accept: { from: ['offered'], to: 'accepted' },
  decline: { from: ['offered'], to: 'declined' },
  expire: { from: ['offered'], to: 'expired' },
  recall: { from: ['offered', 'accepted'], to: 'recalled' },
  give_back: { from: ['accepted'], to: 'given_back' },
  check_in: { from: ['accepted', 'checked_out'], to: 'checked_in' },
  /** A slip: he is still to come, or has been there before. */
  undo_check_in: { from: ['checked_in'], to: 'accepted' },
  undo_return: { from: ['checked_in'], to: 'checked_out' },
  check_out: { from: ['checked_in'], to: 'checked_out' },
  /** Written down later: he was there, and is not any more. */
  enter_visit: { from: ['accepted', 'checked_out'], to: 'checked_out' },
  mark_no_show: { from: ['accepted'], to: 'no_show' },
  confirm: { from: ['checked_out'], to: 'confirmed' },
  void: { from: ['checked_out'], to: 'voided' },
  /** What was settled proves wrong: other minutes, or none of them. */
  correct: { from: ['confirmed', 'voided'], to: 'confirmed' },
  correct_to_none: { from: ['confirmed'], to: 'voided' },
} as const satisfies Record<string, { from: readonly AssignmentStatus[]; to: AssignmentStatus }>

export type AssignmentMove = keyof typeof ASSIGNMENT_LIFECYCLE
export const ASSIGNMENT_MOVES = Object.keys(ASSIGNMENT_LIFECYCLE) as [AssignmentMove, ...AssignmentMove[]]

/** The status after a move, or null where the table does not permit it. */
export function nextAssignmentStatus(
  status: AssignmentStatus,
  move: AssignmentMove,
): AssignmentStatus | null {
  const row = ASSIGNMENT_LIFECYCLE[move]
  const froms: readonly AssignmentStatus[] = row.from
  return froms.includes(status) ? row.to : null
}
