import { ok, type Result, refuse } from '../kernel/result'
import type { Assignment } from './assignment'
import { type AssignmentMove, nextAssignmentStatus } from './assignment-lifecycle'
import { ASSIGNMENT_STATUSES } from './assignment-statuses'
import type { Order } from './order'
import type { Reason } from './reasons'

type Change = Partial<Omit<Assignment, 'volunteerId' | 'status'>>

export const findAssignment = (order: Pick<Order, 'assignments'>, volunteerId: string): Assignment | null =>
  order.assignments.find((each) => each.volunteerId === volunteerId) ?? null

/**
 * Moves one volunteer's part along its table; the order itself stays as it is.
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
  const status = nextAssignmentStatus(mine.status, move)
  if (!status)
    return refuse('ASSIGNMENT.MOVE_NOT_ALLOWED', { status: ASSIGNMENT_STATUSES[mine.status].label })
  return ok(order.assignments.map((each) => (each === mine ? { ...each, ...change, status } : each)))
}

/** Moves everybody whose status permits it; the others stay. */
export const changeAll = (
  assignments: readonly Assignment[],
  move: AssignmentMove,
  change: (assignment: Assignment) => Change = () => ({}),
): readonly Assignment[] =>
  assignments.map((each) => {
    const status = nextAssignmentStatus(each.status, move)
    return status ? { ...each, ...change(each), status } : each
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
  assignments.map((each) =>
    each.status === 'offered' ? { ...each, status: 'recalled', answeredAtMs: atMs, reason } : each,
  )
