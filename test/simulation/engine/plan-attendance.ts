import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../domain/kernel/shanghai-time'
import type { Assignment } from '../../../domain/order/assignment'
import type { Order } from '../../../domain/order/order'
import { withinHours } from '../scenario/calendar'
import { between, chance, wholeBetween } from './draws'
import { partKey, type World } from './world'

const DAYLIGHT = { from: 7, to: 19 } as const
const WAY_MINUTES = { emergency: [15, 45], other: [30, 120] } as const
const LATE_MINUTES = [10, 70] as const
const STAYS = [0.75, 1.35] as const

/** When those who have accepted agree to begin. */
function beginOf(world: World, order: Order): number {
  const random = world.stream('begin', order.id, order.wave)
  const { wanted, fiveMust, durationMinutes } = order
  const { nowMs } = world
  if (fiveMust === 'emergency') return nowMs + between(random, ...WAY_MINUTES.emergency) * MINUTE_MS
  const soonest = nowMs + between(random, ...WAY_MINUTES.other) * MINUTE_MS
  if (fiveMust) return withinHours(Math.max(soonest, wanted.fromMs), DAYLIGHT.from, 21)
  if (wanted.kind === 'half_day' && wanted.toMs > soonest) {
    const latest = wanted.toMs - durationMinutes * MINUTE_MS
    const earliest = Math.max(soonest, wanted.fromMs)
    return latest > earliest ? between(random, earliest, latest) : earliest
  }
  const days = wholeBetween(random, 0, 2) * DAY_MS
  const agreed = Math.max(soonest, wanted.fromMs) + days + between(random, 0, 6) * HOUR_MS
  const inTime = wanted.kind === 'any_time' && wanted.toMs > soonest ? Math.min(agreed, wanted.toMs) : agreed
  return Math.max(soonest, withinHours(inTime, DAYLIGHT.from, DAYLIGHT.to))
}

/** Whether and when one who has accepted will come, or say that he cannot. */
function planVolunteer(world: World, order: Order, part: Assignment, beginMs: number): void {
  const { volunteerId } = part
  const habit = world.habit(volunteerId)
  const random = world.stream('attends', order.id, volunteerId)
  const [givesBack, stays, late] = [random(), random(), random()]
  const lateMs = between(random, ...LATE_MINUTES) * MINUTE_MS
  const orderId = order.id
  if (givesBack < habit.givesBack)
    world.agenda.add(between(random, world.nowMs, beginMs), { kind: 'give_back', orderId, volunteerId })
  else if (stays >= habit.noShow)
    world.agenda.add(beginMs + (late < habit.late ? lateMs : 0), { kind: 'arrive', orderId, volunteerId })
}

/** 五必到 does not wait until everybody is found; other help begins when the places are filled. */
export function planAttendance(world: World, before: Order | null, after: Order): void {
  const complete = after.status === 'accepted' && before?.status !== 'accepted'
  if (complete) world.begins.set(after.id, beginOf(world, after))
  if (!complete && after.fiveMust === null) return
  for (const part of after.assignments) {
    const earlier = before?.assignments.find((each) => each.volunteerId === part.volunteerId)
    const begun = after.fiveMust !== null && earlier?.status === 'accepted'
    if (part.status !== 'accepted' || begun) continue
    const beginMs = after.fiveMust ? beginOf(world, after) : (world.begins.get(after.id) ?? world.nowMs)
    planVolunteer(world, after, part, beginMs)
  }
}

/** Who has arrived stays about as long as planned; some go home without saying so. */
export function planLeaving(world: World, order: Order, part: Assignment): void {
  const { volunteerId } = part
  const random = world.stream('leaves', order.id, volunteerId)
  const leavesMs = world.nowMs + Math.ceil(order.durationMinutes * between(random, ...STAYS)) * MINUTE_MS
  if (chance(random, world.habit(volunteerId).forgetsCheckOut))
    world.forgotten.set(partKey(order.id, volunteerId), leavesMs)
  else world.agenda.add(leavesMs, { kind: 'leave', orderId: order.id, volunteerId })
}
