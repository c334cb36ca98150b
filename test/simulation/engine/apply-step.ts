import { isReadyToDispatch } from '../../../domain/dispatch/dispatch-waiting'
import type { Result } from '../../../domain/kernel/result'
import { changedParts } from '../../../domain/order/changed-parts'
import type { Order } from '../../../domain/order/order'
import type { OrderStep } from '../../../domain/order/order-event'
import { concernsVolunteer, volunteerAfterOrder } from '../../../domain/order/volunteer-after-order'
import { planNext } from './plan-next'
import { wakeMachine } from './wake-machine'
import type { World } from './world'

/** As the functions do: a move that leaves an order ready for the machine goes on in the same transaction. */
function continued(world: World, step: OrderStep): OrderStep {
  const { order, events } = step
  if (!isReadyToDispatch(order)) return step
  const [next] = world.dispatching([order], world.dispatchContext([order]), memoryOf(world))
  if (!next) return step
  if (!next.step.ok) throw new Error(`the machine may not dispatch ${order.id}: ${next.step.refusal.code}`)
  return { order: next.step.value.order, events: [...events, ...next.step.value.events] }
}

export const memoryOf = (world: World) => ({
  lastAskedMs: (personId: string) => world.asked.get(personId)?.lastMs ?? 0,
  stream: (...keys: readonly (string | number)[]) => world.stream(...keys),
})

/** The volunteers' own documents follow the order in the same transaction. */
function bindVolunteers(world: World, before: Order | null, after: Order): void {
  for (const { before: earlier, after: part } of changedParts(before, after)) {
    if (!concernsVolunteer(earlier, part)) continue
    world.changePerson(volunteerAfterOrder(world.person(part.volunteerId), after, part, earlier))
  }
}

/** Writes one step into the world and plans what follows from it. False: it was refused. */
export function applyStep(world: World, before: Order | null, result: Result<OrderStep>): boolean {
  if (!result.ok) {
    world.countRefusal(result)
    return false
  }
  commitStep(world, before, continued(world, result.value))
  return true
}

/** The same for a step of the batch, in which the machine has already done its part. */
export function commitStep(world: World, before: Order | null, { order: after, events }: OrderStep): void {
  if (events.length === 0) return
  bindVolunteers(world, before, after)
  world.orders.set(after.id, after)
  if (isReadyToDispatch(after)) world.waiting.add(after.id)
  else world.waiting.delete(after.id)
  world.watch({ before, after, events, atMs: world.nowMs }, world)
  planNext(world, before, after, events)
  wakeMachine(world)
}
