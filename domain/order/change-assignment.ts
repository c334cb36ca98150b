import { ok, type Result, refuse } from '../kernel/result'
import { type Assignment, isOpenOffer } from './assignment'
import { type AssignmentMove, nextAssignmentStatus } from './assignment-lifecycle'
import { ASSIGNMENT_STATUSES } from './assignment-statuses'
import type { Order } from './order'
import type { Reason } from './reasons'

type Change = Partial<Omit<Assignment, 'volunteerId' | 'status'>>

export const findAssignment = (order: Pick<Order, 'assignments'>, volunteerId: string): Assignment | null =>
  order.assignments.find((each) => each.volunteerId === volunteerId) ?? null

/** A part, moved along its table. Errors: ASSIGNMENT.MOVE_NOT_ALLOWED. */
export function movePart(part: Assignment, move: AssignmentMove, change: Change = {}): Result<Assignment> {
  const status = nextAssignmentStatus(part.status, move)
  return status
    ? ok({ ...part, ...change, status })
    : refuse('ASSIGNMENT.MOVE_NOT_ALLOWED', { status: ASSIGNMENT_STATUSES[part.status].label })
}

/**
 * Moves one volunteer's part; the order itself stays as it is.
 * Errors: ASSIGNMENT.NOT_YOURS, ASSIGNMENT.MOVE_NOT_ALLOWED.
 */
export function changeAssignment(
  order: Order,
  volunteerId: string,
  move: AssignmentMove,
  change: Change = {},
): Result<readonly Assignment[]> {
  const mine = findAssignment(order, volunteerId)
  if (!mine) return refuse('ASSIGNMENT.NOT_YOURS')
  const moved = movePart(mine, move, change)
  return moved.ok ? ok(order.assignments.map((each) => (each === mine ? moved.value : each))) : moved
}

/** Moves everybody whose status permits it, or of them whom `which` means; the others stay. */
export const changeAll = (
  assignments: readonly Assignment[],
  move: AssignmentMove,
  change: (assignment: Assignment) => Change = () => ({}),
  which: (assignment: Assignment) => boolean = () => true,
): readonly Assignment[] =>
  assignments.map((each) => {
    const moved = which(each) ? movePart(each, move, change(each)) : null
    return moved?.ok ? moved.value : each
  })

/**
 * Takes back the offers that nobody has answered; who has accepted stays. Without a reason: others were quicker, so
 * whom it concerns may be asked again.
 */
export const recallOpenOffers = (
  assignments: readonly Assignment[],
  atMs: number,
  reason: Reason | null = null,
): readonly Assignment[] =>
  changeAll(assignments, 'recall', () => ({ answeredAtMs: atMs, reason }), isOpenOffer)
