import { ok, type Result } from '../../../../domain/kernel/result'
import type { Order } from '../../../../domain/order/order'
import type { OrderStep } from '../../../../domain/order/order-event'
import type { Changes, CommandContext } from '../../runtime/context'
import { continueDispatch } from '../dispatch/continue-dispatch'
import { recruitingChanges } from '../dispatch/recruiting-changes'
import { openTaskChanges } from './open-task-changes'
import { orderReceipt } from './order-receipt'

export type OrderChanges = Changes<ReturnType<typeof orderReceipt>>

/** Completes a move on an existing order: dispatch goes on by itself, volunteers' open tasks follow. */
export async function changeOrder(
  context: CommandContext,
  before: Order,
  step: Result<OrderStep>,
): Promise<Result<OrderChanges>> {
  if (!step.ok) return step
  const done = await continueDispatch(step.value, context)
  const { order: after, events } = done
  const people = await openTaskChanges(context, before, after)
  const recruiting = await recruitingChanges(context, done)
  return ok({ receipt: orderReceipt(after), orderChange: { before, after, events }, people, ...recruiting })
}
