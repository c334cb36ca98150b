import { distanceMeters } from '../../../domain/kernel/geo'
import { HOUR_MS, MINUTE_MS, shanghaiParts } from '../../../domain/kernel/shanghai-time'
import type { Assignment } from '../../../domain/order/assignment'
import type { Order } from '../../../domain/order/order'
import type { Person } from '../../../domain/people/person'
import { findStation } from '../../../domain/town/stations'
import { isHarvest, isWeekend, withinHours } from '../scenario/calendar'
import { ANSWER_HABITS, type Habit, WILLING_FACTORS } from '../scenario/habits-table'
import { aroundMedian } from './draws'
import type { World } from './world'

const AWAKE = { from: 7, to: 22 } as const
const EVENING_FROM_HOUR = 17
const PRESSING_SPEED = 0.3

const isPressing = (order: Order): boolean => order.urgent || order.fiveMust !== null

function kilometersAway(person: Person, order: Order): number {
  const from = findStation(person.contact.stationId)
  const to = findStation(order.stationId)
  return from && to ? distanceMeters(from.position, to.position) / 1_000 : 0
}

/** Who works by day has no time for a half day of a working day. */
function isAtWork(habit: Habit, { wanted, fiveMust }: Order): boolean {
  if (habit.free !== 'evenings' || wanted.kind !== 'half_day' || fiveMust !== null) return false
  return !isWeekend(wanted.fromMs) && shanghaiParts(wanted.fromMs).hour < EVENING_FROM_HOUR
}

/** The share of such offers to which this volunteer says yes. */
export function willingness(habit: Habit, person: Person, order: Order, atMs: number): number {
  if (isAtWork(habit, order)) return 0
  const harvest = habit.free === 'farmer' && isHarvest(atMs) ? WILLING_FACTORS.harvest : 1
  const way = 1 / (1 + kilometersAway(person, order) / WILLING_FACTORS.kilometersAtHalf)
  const yes = habit.willing * harvest * way
  return isPressing(order) ? yes + (1 - yes) * WILLING_FACTORS.pressingNoMadeYes : yes
}

/** An offer has reached somebody: whether he opens it, and when he will have made up his mind. */
export function planAnswer(world: World, order: Order, part: Assignment): void {
  const habit = world.habit(part.volunteerId)
  const { silent, medianMinutes } = ANSWER_HABITS[habit.answers]
  const random = world.stream('answer', order.id, part.volunteerId)
  const silence = random()
  const minutes = aroundMedian(random, medianMinutes, 0.8)
  if (silence < silent) return
  const pressing = isPressing(order)
  const thoughtMs = world.nowMs + Math.max(1, minutes * (pressing ? PRESSING_SPEED : 1)) * MINUTE_MS
  const wokenByPhone = order.urgent && habit.answers === 'fast'
  const atMs = wokenByPhone ? thoughtMs : withinHours(thoughtMs, AWAKE.from, AWAKE.to)
  const spreadMs = atMs === thoughtMs ? 0 : random() * HOUR_MS
  world.agenda.add(atMs + spreadMs, { kind: 'answer', orderId: order.id, volunteerId: part.volunteerId })
}
