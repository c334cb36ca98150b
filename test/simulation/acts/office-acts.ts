import { mostConfirmable } from '../../../domain/hours/confirmable-minutes'
import { serviceMinutes } from '../../../domain/hours/service-minutes'
import { HOUR_MS } from '../../../domain/kernel/shanghai-time'
import type { Assignment } from '../../../domain/order/assignment'
import { hasServed } from '../../../domain/order/assignment'
import { confirmOrder } from '../../../domain/order/confirm-order'
import { endOrder } from '../../../domain/order/end-order'
import { escalateOrder } from '../../../domain/order/escalate-order'
import { markNoShow } from '../../../domain/order/mark-no-show'
import { offerOrder } from '../../../domain/order/offer-order'
import type { Order } from '../../../domain/order/order'
import { takenPlaces } from '../../../domain/order/order-conditions'
import { proceedWithFewer } from '../../../domain/order/proceed-with-fewer'
import { approveOrder } from '../../../domain/order/review-order'
import type { MinutesDecision } from '../../../domain/order/settle-minutes'
import type { Person } from '../../../domain/people/person'
import { applyStep } from '../engine/apply-step'
import { creditMinutes } from '../engine/credit-minutes'
import type { World } from '../engine/world'
import type { OrderAct } from './act'
import { choosePeople } from './choose-people'

const because = (code: string) => ({ code, text: '' })

/** From the hour that was agreed on until the head asks where they are. */
const PATIENCE_MS = 3 * HOUR_MS

const ROUNDS_BY_HAND = { station: 2, town: 4 } as const

const enoughCame = (order: Order): boolean => takenPlaces(order) >= Math.ceil(order.headcount / 2)

/** What a wish is really for, when somebody in the office has called back. */
function corrections(world: World, order: Order) {
  const { ordered } = world.scenario.requests[Number(order.number) - 1] ?? {}
  const unclear = order.specialty === null && ordered?.kind === 'wish'
  return unclear ? { specialty: ordered.meant } : {}
}

const review: OrderAct = (world, order) => {
  if (order.status !== 'submitted') return
  const move = world.moveOf(order, world.head(order))
  applyStep(world, order, approveOrder(order, corrections(world, order), move))
}

/** One more round by hand, or false when nobody can be asked or it was tried often enough. */
function offersByHand(world: World, order: Order, person: Person, rounds: number): boolean {
  const done = world.handRounds.get(order.id) ?? 0
  if (done >= rounds) return false
  const plan = choosePeople(world, order, person === world.coordinator())
  if (!plan.ok) return false
  world.handRounds.set(order.id, done + 1)
  return applyStep(world, order, offerOrder(order, plan.value, world.moveOf(order, person)))
}

const chooseByHand: OrderAct = (world, order) => {
  if (order.status !== 'pending_dispatch' || !order.onHold) return
  const head = world.head(order)
  if (offersByHand(world, order, head, ROUNDS_BY_HAND.station)) return
  const move = world.moveOf(order, head)
  if (enoughCame(order)) applyStep(world, order, proceedWithFewer(order, move))
  else applyStep(world, order, escalateOrder(order, because('nobody'), move))
}

/** Shortly before the half day: those who have accepted go, if they are half of what was asked for. */
const beforeAppointment: OrderAct = (world, order) => {
  const looking = order.status === 'pending_dispatch' || order.status === 'dispatched'
  if (looking && enoughCame(order))
    applyStep(world, order, proceedWithFewer(order, world.moveOf(order, world.head(order))))
}

/** The time is over and nobody has come: the head says who stayed away, and somebody else is looked for. */
const askAfter: OrderAct = (world, order) => {
  const waitsUntilMs = (world.begins.get(order.id) ?? 0) + PATIENCE_MS
  if (order.status !== 'accepted' || order.assignments.some(hasServed)) return
  if (world.nowMs < waitsUntilMs) {
    world.agenda.add(waitsUntilMs, { kind: 'ask_after', orderId: order.id })
    return
  }
  for (const { volunteerId } of order.assignments.filter((part) => part.status === 'accepted')) {
    const current = world.order(order.id)
    const move = world.moveOf(current, world.head(current))
    applyStep(world, current, markNoShow(current, volunteerId, because('did_not_come'), move))
  }
}

/** The town: approves what nobody looked at, asks further away, goes with fewer; 五必到 it never gives up. */
const townLooks: OrderAct = (world, order) => {
  if (order.status !== 'escalated') return
  const coordinator = world.coordinator()
  const move = world.moveOf(order, coordinator)
  if (order.milestones.pending_dispatch === undefined) {
    applyStep(world, order, approveOrder(order, corrections(world, order), move))
    return
  }
  if (enoughCame(order)) {
    applyStep(world, order, proceedWithFewer(order, move))
    return
  }
  if (offersByHand(world, order, coordinator, ROUNDS_BY_HAND.town)) return
  if (takenPlaces(order) > 0) applyStep(world, order, proceedWithFewer(order, move))
  else if (order.fiveMust === null)
    applyStep(world, order, endOrder(order, 'close_unmet', because('nobody'), move))
}

/** The measured minutes; what was forgotten or is far too long becomes the planned time, with the reason. */
function decide(world: World, order: Order, part: Assignment): MinutesDecision {
  const { settings } = world
  const measured = serviceMinutes(part.visits, settings.maxMinutesPerRecord)
  const credible = measured > 0 && measured <= Math.max(2 * order.durationMinutes, order.durationMinutes + 60)
  if (credible) return { volunteerId: part.volunteerId, minutes: measured, reason: null }
  const minutes = Math.min(order.durationMinutes, mostConfirmable(measured, settings))
  return { volunteerId: part.volunteerId, minutes, reason: because('forgot_check_out') }
}

const confirm: OrderAct = (world, order) => {
  if (order.status !== 'pending_confirm') return
  const served = order.assignments.some((part) => hasServed(part) && part.headsStation)
  const person = served ? world.coordinator() : world.head(order)
  const decisions = order.assignments
    .filter((part) => part.status === 'checked_out')
    .map((part) => decide(world, order, part))
  const confirmation = confirmOrder(order, decisions, world.moveOf(order, person))
  if (applyStep(world, order, confirmation) && confirmation.ok)
    creditMinutes(world, confirmation.value, person.id)
}

export const OFFICE_ACTS = {
  review,
  choose_by_hand: chooseByHand,
  before_appointment: beforeAppointment,
  ask_after: askAfter,
  town_looks: townLooks,
  confirm,
} as const satisfies Record<string, OrderAct>
