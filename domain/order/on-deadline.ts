import { ok, type Result } from '../kernel/result'
import { SYSTEM_ACTOR } from './actor'
import type { Assignment } from './assignment'
import { changeAll } from './change-assignment'
import { continueWith } from './continue-with'
import { arrivalDueMs, disputeDueMs, objectionDueMs, statusDueMs } from './deadlines'
import { endVisits } from './end-visits'
import { escalateOrder } from './escalate-order'
import { type MoveContext, moveOrder } from './move-order'
import { isOpenObjection } from './objection'
import type { Order } from './order'
import { conditionHolds } from './order-conditions'
import type { OrderStep } from './order-event'
import { withEachPart } from './parts-of'

type Step = (order: Order, context: MoveContext) => Result<OrderStep>

const remind: Step = (order, context) =>
  moveOrder(
    order,
    { move: 'remind', patch: { remindedAtMs: context.atMs, reminders: order.reminders + 1 } },
    context,
  )

const escalate: Step = (order, context) => escalateOrder(order, { code: 'no_answer', text: '' }, context)

/** A first silence is reminded of; a second one goes up to the town. */
const remindThenEscalate: Step = (order, context) =>
  order.remindedAtMs === null ? remind(order, context) : escalate(order, context)

/** A forgotten 「做完了」 is asked for once; after that the visit ends by rule, measures nothing, and is shown to the head. */
const remindThenEndVisits: Step = (order, context) =>
  order.remindedAtMs === null || conditionHolds('others_to_come', order, context.atMs)
    ? remind(order, context)
    : endVisits(order, context)

const expireOffers: Step = (order, context) => {
  const isOver = ({ expiresAtMs }: Assignment) => expiresAtMs <= context.atMs
  const assignments = changeAll(order.assignments, 'expire', () => ({}), isOver)
  const open = order.open && order.open.untilMs > context.atMs ? order.open : null
  return moveOrder(order, { move: 'expire', patch: { assignments, open } }, context)
}

const closeUnrated: Step = (order, context) => moveOrder(order, { move: 'close_unrated' }, context)

/** What the machine does when a status has lasted too long. Hours are never confirmed by silence. */
const ON_DUE: Partial<Record<Order['status'], Step>> = {
  submitted: remindThenEscalate,
  pending_dispatch: remindThenEscalate,
  dispatched: expireOffers,
  accepted: remind,
  in_service: remindThenEndVisits,
  pending_confirm: remind,
  pending_rating: closeUnrated,
  escalated: remind,
}

const raiseAlarm: Step = (order, context) =>
  moveOrder(order, { move: 'alarm', patch: { arrivalAlarmedAtMs: context.atMs } }, context)

const remindOfObjection: Step = (order, context) =>
  moveOrder(
    order,
    {
      move: 'remind',
      patch: withEachPart(order, (part) =>
        part.objection && isOpenObjection(part.objection)
          ? { ...part, objection: { ...part.objection, remindedAtMs: context.atMs } }
          : part,
      ),
    },
    context,
  )

const remindOfDispute: Step = (order, context) =>
  moveOrder(
    order,
    {
      move: 'remind',
      patch: order.dispute ? { dispute: { ...order.dispute, remindedAtMs: context.atMs } } : {},
    },
    context,
  )

/**
 * Everything that is due on an order at this instant. Asked again at the same instant it does nothing:
 * each step moves the order's next deadline into the future.
 */
export function onDeadline(order: Order, context: Omit<MoveContext, 'actor'>): Result<OrderStep> {
  const system: MoveContext = { ...context, actor: SYSTEM_ACTOR }
  const { atMs, settings } = context
  const nothing: Result<OrderStep> = ok({ order, events: [] })
  const arrival = arrivalDueMs(order)
  const alarmed = arrival !== null && arrival <= atMs ? raiseAlarm(order, system) : nothing
  const objection = objectionDueMs(order, settings)
  const objected =
    objection !== null && objection <= atMs
      ? continueWith(alarmed, (current) => remindOfObjection(current, system))
      : alarmed
  const moved = continueWith(objected, (current) => {
    const due = statusDueMs(current, settings)
    const step = ON_DUE[current.status]
    return due !== null && due <= atMs && step ? step(current, system) : ok({ order: current, events: [] })
  })
  return continueWith(moved, (current) => {
    const due = disputeDueMs(current, settings)
    return due !== null && due <= atMs ? remindOfDispute(current, system) : ok({ order: current, events: [] })
  })
}
