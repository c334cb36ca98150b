import { dispatchWaiting } from '../../../domain/dispatch/dispatch-waiting'
import type { Dispatching } from '../engine/dispatching'

/** The product itself. Every order of the simulated town is sound: one that cannot be read is a bug. */
export const product: Dispatching = (orders, context) =>
  dispatchWaiting(orders, context).map(({ orderId, step, broken }) => {
    if (broken !== null) throw new Error(`the machine cannot read order ${orderId}: ${broken}`)
    return { orderId, step }
  })
