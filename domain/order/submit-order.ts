import type { ActorRole } from '../people/roles'
import type { TownSettings } from '../town/town-settings'
import { orderAttention } from './attention'
import { nextDueMs } from './deadlines'
import type { EnteredService } from './entered-service'
import type { Beneficiary, Order, OrderContent } from './order'
import type { OrderStep } from './order-event'
import { arrivalDeadline } from './review-order'

export type NewOrder = {
  readonly id: string
  readonly number: string
  readonly townId: string
  readonly stationId: string
  readonly requesterId: string
  readonly onBehalf: boolean
  readonly beneficiary: Beneficiary
  readonly content: OrderContent & Pick<Order, 'wordsHeld'>
  /** What he wrote tells of health, and he has not agreed that volunteers read it. */
  readonly needForOffices?: boolean
  readonly atDoor?: NonNullable<Order['atDoor']>
  readonly entered?: EnteredService
  /** Who writes it down, and as what, where that is not the requester. */
  readonly by?: { readonly id: string; readonly role: ActorRole }
}

/** The first row of an order's history. The 五必到 clock starts here. */
export function submitOrder(input: NewOrder, context: { atMs: number; settings: TownSettings }): OrderStep {
  const { content, needForOffices, by, ...identity } = input
  const { atMs, settings } = context
  const order: Order = {
    ...identity,
    ...content,
    ...(needForOffices && { needForOffices: true }),
    status: 'submitted',
    version: 1,
    submittedAtMs: atMs,
    statusSinceMs: atMs,
    milestones: { submitted: atMs },
    dueAtMs: null,
    remindedAtMs: null,
    reminders: 0,
    attention: null,
    arriveByMs: arrivalDeadline(content.fiveMust, { submittedAtMs: atMs, wanted: content.wanted }, context),
    arrivedAtMs: null,
    arrivalAlarmedAtMs: null,
    open: null,
    onHold: false,
    teamId: null,
    teamName: null,
    wave: 0,
    trace: null,
    assignments: [],
    sentBack: null,
    closingReason: null,
    rating: null,
  }
  return {
    order: { ...order, dueAtMs: nextDueMs(order, settings), attention: orderAttention(order, settings) },
    events: [
      {
        orderId: order.id,
        version: 1,
        type: 'submit',
        from: null,
        to: 'submitted',
        atMs,
        actorId: by?.id ?? input.requesterId,
        actorRole: by?.role ?? (input.onBehalf ? 'helper' : 'villager'),
        subjectId: null,
        reason: null,
      },
    ],
  }
}
