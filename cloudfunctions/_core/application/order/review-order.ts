import { refuse } from '../../../../domain/kernel/result'
import { endOrder } from '../../../../domain/order/end-order'
import { approveOrder, type Corrections } from '../../../../domain/order/review-order'
import type { CheckedInput } from '../../../../types/actions'
import type { Command } from '../../runtime/context'
import { changeOrder } from './change-order'
import { loadOrder } from './load-order'

/** Only what was sent: an absent field must not erase what stands. */
const corrections = ({ correct = {} }: CheckedInput<'order.review'>): Corrections => ({
  ...(correct.specialty !== undefined && { specialty: correct.specialty }),
  ...(correct.fiveMust !== undefined && { fiveMust: correct.fiveMust }),
  ...(correct.atHome !== undefined && { atHome: correct.atHome }),
  ...(correct.urgent !== undefined && { urgent: correct.urgent }),
  ...(correct.headcount !== undefined && { headcount: correct.headcount }),
  ...(correct.durationMinutes !== undefined && { durationMinutes: correct.durationMinutes }),
})

export const reviewOrder: Command<'order.review'> = async (context, input) => {
  const loaded = await loadOrder(context, input.orderId)
  if (!loaded.ok) return loaded
  const { order, move } = loaded.value
  if (input.decision === 'approve')
    return changeOrder(context, order, approveOrder(order, corrections(input), move))
  if (!input.reason) return refuse('ORDER.REASON_REQUIRED')
  return changeOrder(context, order, endOrder(order, 'reject', input.reason, move))
}
