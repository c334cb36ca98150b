import { dispatchWaiting } from '../../../domain/dispatch/dispatch-waiting'
import type { Dispatching } from '../engine/dispatching'

/**
 * The product itself. Whose turn is in the next round has it at once, as the next portion of the same run. Every order
 * of the simulated town is sound: one that cannot be read is a bug.
 */
export const product: Dispatching = (orders, context, memory) => {
  const decided = dispatchWaiting(orders, context).map(({ orderId, step, broken, left }) => {
    if (broken !== null) throw new Error(`the machine cannot read order ${orderId}: ${broken}`)
    return { orderId, step, left }
  })
  const left = new Set(decided.flatMap((each) => (each.left ? [each.orderId] : [])))
  if (left.size === 0) return decided
  const next = orders.filter(({ id }) => left.has(id))
  return [...decided.filter((each) => !each.left), ...product(next, context, memory)]
}
