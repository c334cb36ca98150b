import { HOUR_MS, MINUTE_MS } from '../../../domain/kernel/shanghai-time'
import type { Assignment } from '../../../domain/order/assignment'
import type { Order } from '../../../domain/order/order'
import type { OrderEvent } from '../../../domain/order/order-event'
import type { OrderStatus } from '../../../domain/order/order-statuses'
import { withinHours } from '../scenario/calendar'
import { aroundMedian, between, chance } from './draws'
import type { OrderHappening } from './happening'
import { planAnswer } from './plan-answer'
import { planAttendance, planLeaving } from './plan-attendance'
import type { World } from './world'

type Office = {
  readonly does: OrderHappening
  readonly medianMinutes: number
  readonly urgentMinutes: number
}

/** What the offices do about an order that has come to a status, and how long they take in their hours. */
const OFFICE: Partial<Record<OrderStatus, Office>> = {
  submitted: { does: 'review', medianMinutes: 120, urgentMinutes: 20 },
  pending_dispatch: { does: 'choose_by_hand', medianMinutes: 180, urgentMinutes: 20 },
  escalated: { does: 'town_looks', medianMinutes: 240, urgentMinutes: 30 },
  pending_confirm: { does: 'confirm', medianMinutes: 600, urgentMinutes: 600 },
}
const OFFICE_HOURS = { from: 8, to: 20 } as const

const RATES_SHARE = 0.6
const RATES_WITHIN_HOURS = [1, 120] as const
const SHARE_CANCELLED = 0.02
const CANCELS_WITHIN_HOURS = [1, 48] as const
const APPOINTMENT_LOOK_MS = 2 * HOUR_MS

/** At night an office is woken by urgent things alone. */
function office(world: World, order: Order, { does, medianMinutes, urgentMinutes }: Office): void {
  const random = world.stream('office', does, order.id, order.version)
  const minutes = aroundMedian(random, order.urgent ? urgentMinutes : medianMinutes, 0.7)
  const atMs = world.nowMs + minutes * MINUTE_MS
  const inHours = order.urgent ? atMs : withinHours(atMs, OFFICE_HOURS.from, OFFICE_HOURS.to)
  world.agenda.add(inHours, { kind: does, orderId: order.id })
}

function atBeginning(world: World, order: Order): void {
  const random = world.stream('cancel', order.id)
  if (chance(random, SHARE_CANCELLED))
    world.in(between(random, ...CANCELS_WITHIN_HOURS) * HOUR_MS, { kind: 'cancel', orderId: order.id })
  const looksMs = order.wanted.fromMs - APPOINTMENT_LOOK_MS
  if (order.headcount > 1 && order.wanted.kind === 'half_day' && looksMs > world.nowMs)
    world.agenda.add(looksMs, { kind: 'before_appointment', orderId: order.id })
}

function atRating(world: World, order: Order): void {
  const random = world.stream('rate', order.id)
  if (chance(random, RATES_SHARE))
    world.in(between(random, ...RATES_WITHIN_HOURS) * HOUR_MS, { kind: 'rate', orderId: order.id })
}

function newStatus(world: World, order: Order): void {
  const duty = OFFICE[order.status]
  if (order.status === 'pending_rating') atRating(world, order)
  if (duty && (order.status !== 'pending_dispatch' || order.onHold)) office(world, order, duty)
}

const isNewOffer = (earlier: Assignment | undefined, part: Assignment): boolean =>
  part.status === 'offered' && (earlier?.status !== 'offered' || earlier.wave !== part.wave)

function parts(world: World, before: Order | null, after: Order): void {
  for (const part of after.assignments) {
    const earlier = before?.assignments.find((each) => each.volunteerId === part.volunteerId)
    if (isNewOffer(earlier, part)) {
      const times = (world.asked.get(part.volunteerId)?.times ?? 0) + 1
      world.asked.set(part.volunteerId, { times, lastMs: world.nowMs })
      planAnswer(world, after, part)
    }
    if (part.status === 'checked_in' && earlier?.status !== 'checked_in') planLeaving(world, after, part)
  }
}

/** Everything that follows from a move: what people will do about it, and when the machine looks again. */
export function planNext(
  world: World,
  before: Order | null,
  after: Order,
  events: readonly OrderEvent[],
): void {
  if (!before) atBeginning(world, after)
  const held = after.onHold && before?.onHold === false
  if (after.status !== before?.status || held) newStatus(world, after)
  parts(world, before, after)
  planAttendance(world, before, after)
  if (after.dueAtMs !== null && after.dueAtMs !== before?.dueAtMs)
    world.agenda.add(Math.max(after.dueAtMs, world.nowMs), { kind: 'deadline', orderId: after.id })
  for (const { type } of events) {
    if (type === 'escalate') world.escalations.set(after.id, (world.escalations.get(after.id) ?? 0) + 1)
    if (type === 'remind' && after.status === 'accepted')
      office(world, after, { does: 'ask_after', medianMinutes: 60, urgentMinutes: 15 })
  }
}
