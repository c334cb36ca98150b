import { onDeadline } from '../../../domain/order/on-deadline'
import { applyStep, commitStep, memoryOf } from '../engine/apply-step'
import { stirredOrders, wakeMachine } from '../engine/wake-machine'
import type { World } from '../engine/world'
import type { OrderAct } from './act'

/** `jobs`: what is due on the order, if it still is. */
export const deadline: OrderAct = (world, order) => {
  const { nowMs: atMs, settings } = world
  if (order.dueAtMs === null || order.dueAtMs > atMs) return
  const step = onDeadline(order, { atMs, settings })
  if (!step.ok) throw new Error(`the machine may not move ${order.id}: ${step.refusal.code}`)
  applyStep(world, order, step)
}

/** `dispatcher`: everything that waits, matched as one batch. */
export function tick(world: World): void {
  world.nextTickMs = Number.POSITIVE_INFINITY
  const waiting = stirredOrders(world)
  if (waiting.length === 0) return
  for (const { orderId, step } of world.dispatching(
    waiting,
    world.dispatchContext(waiting),
    memoryOf(world),
  )) {
    if (!step.ok) throw new Error(`the machine may not dispatch ${orderId}: ${step.refusal.code}`)
    commitStep(world, world.order(orderId), step.value)
  }
}

/** Who works elsewhere says that he is away, and that he is back. */
export function pause(world: World, volunteerId: string, paused: boolean): void {
  const person = world.person(volunteerId)
  if (!person.volunteer) return
  world.changePerson({ ...person, volunteer: { ...person.volunteer, paused } })
  wakeMachine(world)
}
