import { parseAssignmentId } from '../../../../domain/kernel/ids'
import { ok, type Result, refuse } from '../../../../domain/kernel/result'
import type { OrderStep } from '../../../../domain/order/order-event'
import type { CommandContext } from '../../runtime/context'
import { changeOrder } from '../order/change-order'
import { type LoadedOrder, loadOrder } from '../order/load-order'

/** A use case in which a volunteer moves his own part of an order, and nobody else's. */
export const assignmentMove =
  <Input extends { readonly assignmentId: string }>(
    decide: (loaded: LoadedOrder, input: Input) => Result<OrderStep>,
  ) =>
  async (context: CommandContext, input: Input) => {
    const { assignmentId } = input
    const parts = parseAssignmentId(assignmentId)
    if (!parts) return refuse('ASSIGNMENT.NOT_FOUND')
    if (parts.volunteerId !== context.personId) return refuse('ASSIGNMENT.NOT_YOURS')
    const loaded = await loadOrder(context, parts.orderId)
    if (!loaded.ok) return refuse('ASSIGNMENT.NOT_FOUND')
    const changes = await changeOrder(context, loaded.value.order, decide(loaded.value, input))
    return changes.ok
      ? ok({ ...changes.value, receipt: { ...changes.value.receipt, assignmentId } })
      : changes
  }
