import { chargeReportId } from '../../../../domain/charge/charge-report'
import { reportCharge } from '../../../../domain/charge/report-charge'
import { ok } from '../../../../domain/kernel/result'
import { rateOrder as rate } from '../../../../domain/order/rate-order'
import type { Command } from '../../runtime/context'
import { chargeReports } from '../../store/collections'
import { chargeChanges } from '../charge/charge-changes'
import { changeOrder } from './change-order'
import { loadOrder } from './load-order'

/** Who was asked for money and says so in his rating has reported it with that. */
export const rateOrder: Command<'order.rate'> = async (context, { orderId, stars, tags, text }) => {
  const loaded = await loadOrder(context, orderId)
  if (!loaded.ok) return loaded
  const { order, move } = loaded.value
  const rated = await changeOrder(context, order, rate(order, { stars, tags, text }, move))
  if (!rated.ok || !tags.includes('asked_money')) return rated
  const earlier = await chargeReports.findIn(context.tx, chargeReportId(orderId))
  const reported = reportCharge(order, text, earlier, move)
  if (!reported.ok) return rated
  const by = { byId: move.actor.id, atMs: context.nowMs }
  return ok({ ...rated.value, ...chargeChanges('reported', reported.value, order, by) })
}
