import type { Actor } from './actor'
import { type AssignmentMove, nextAssignmentStatus } from './assignment-lifecycle'
import { findAssignment } from './change-assignment'
import { checksHimself } from './checks-himself'
import { hasWritten } from './has-written'
import { mayCorrect } from './may-correct'
import { isOpenObjection } from './objection'
import type { Order } from './order'
import { conditionHolds } from './order-conditions'
import { concerns, ORDER_MOVES, type OrderMove, opensTo, transitionsOf } from './order-lifecycle'
import { decidedPartOf, partsOf, settledPartOf } from './parts-of'
import { refuseEntryRefusal } from './refuse-entry'
import { settleRefusal } from './settle-refusal'

/** Conditions that already stand before a move, so that its button can be left out. The others follow from the move. */
const KNOWN_BEFORE: readonly OrderMove[] = ['approve', 'proceed', 'reopen']

/** Moves that are also moves of the volunteer's own part. */
const OWN_PART: Partial<Record<OrderMove, AssignmentMove>> = {
  accept: 'accept',
  decline: 'decline',
  give_back: 'give_back',
  check_in: 'check_in',
  undo_check_in: 'undo_check_in',
  check_out: 'check_out',
  enter_visit: 'enter_visit',
}

/** Moves on somebody else's part, by who writes it down for him. */
const OTHERS_PART: Partial<Record<OrderMove, AssignmentMove>> = {
  accept_for: 'accept',
  decline_for: 'decline',
  check_in_for: 'check_in',
  check_out_for: 'check_out',
  enter_visit_for: 'enter_visit',
}

/** What is written down from a telephone call only; who has the app answers himself. */
const BY_TELEPHONE: readonly OrderMove[] = ['accept_for', 'decline_for']

function othersPartPermits(order: Order, actor: Actor, move: OrderMove): boolean {
  const part = OTHERS_PART[move]
  return (
    !part ||
    order.assignments.some(
      ({ volunteerId, status, withoutApp }) =>
        volunteerId !== actor.id &&
        (withoutApp || !BY_TELEPHONE.includes(move)) &&
        nextAssignmentStatus(status, part) !== null,
    )
  )
}

function ownPartPermits(order: Order, actor: Actor, move: OrderMove): boolean {
  const part = OWN_PART[move]
  if (!part) return true
  const mine = findAssignment(order, actor.id)
  return mine !== null && nextAssignmentStatus(mine.status, part) !== null
}

/** Objections are one's own, and answered by somebody else than who settled the minutes. */
function ownMinutesPermit(order: Order, actor: Actor, move: OrderMove): boolean {
  if (move === 'object') {
    const mine = decidedPartOf(order, actor.id)
    return mine !== null && !isOpenObjection(mine.objection)
  }
  if (move !== 'keep_minutes') return true
  return partsOf(order).some((part) => isOpenObjection(part.objection) && part.settledBy !== actor.id)
}

/** Who confirmed the minutes does not settle what is said against them. Who wrote down all that there is to confirm leaves it to somebody else; what was entered is refused by offices or its writer. */
function othersPermit(order: Order, actor: Actor, move: OrderMove): boolean {
  if (move === 'refuse_entry') return refuseEntryRefusal(order, actor) === null
  if (move === 'settle') return settleRefusal(order, actor) === null
  if (move !== 'confirm') return true
  const waiting = order.assignments.filter(({ status }) => status === 'checked_out')
  return waiting.length === 0 || waiting.some((part) => !hasWritten(part, actor.id))
}

/** The moves that the life-cycle table opens to this actor now: the buttons of his screen. */
export const allowedMoves = (order: Order, actor: Actor): readonly OrderMove[] =>
  ORDER_MOVES.filter(
    (move) =>
      ownPartPermits(order, actor, move) &&
      othersPartPermits(order, actor, move) &&
      !checksHimself(order, actor, move) &&
      ownMinutesPermit(order, actor, move) &&
      othersPermit(order, actor, move) &&
      (move !== 'correct' ||
        partsOf(order).some(
          (part) => settledPartOf(order, part.volunteerId) === part && mayCorrect(part, actor),
        )) &&
      transitionsOf(move).some(
        (row) =>
          row.from === order.status &&
          opensTo(row, actor.roles) &&
          concerns(row, order.fiveMust !== null) &&
          (!row.given || conditionHolds(row.given, order)) &&
          !(row.when && KNOWN_BEFORE.includes(move) && !conditionHolds(row.when, order)),
      ),
  )
