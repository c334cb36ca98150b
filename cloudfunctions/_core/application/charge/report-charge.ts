import { chargeReportId } from '../../../../domain/charge/charge-report'
import { reportCharge as decide } from '../../../../domain/charge/report-charge'
import { ok, refuse } from '../../../../domain/kernel/result'
import type { ActorRole } from '../../../../domain/people/roles'
import type { Command } from '../../runtime/context'
import { chargeReports } from '../../store/collections'
import { loadOrder } from '../order/load-order'
import { chargeChanges } from './charge-changes'

const MAY_SAY: readonly ActorRole[] = ['villager', 'helper', 'station_head', 'town_coordinator']

export const reportCharge: Command<'charge.report'> = async (context, { orderId, text }) => {
  const loaded = await loadOrder(context, orderId)
  if (!loaded.ok) return loaded
  const { order, move } = loaded.value
  if (!move.actor.roles.some((role) => MAY_SAY.includes(role))) return refuse('ORDER.NOT_FOUND')
  const earlier = await chargeReports.findIn(context.tx, chargeReportId(orderId))
  const reported = decide(order, text, earlier, move)
  if (!reported.ok) return reported
  const report = reported.value
  const by = { byId: move.actor.id, atMs: context.nowMs }
  return ok({
    receipt: { reportId: report.id, dueAtMs: report.dueAtMs },
    ...chargeChanges('reported', report, order, by),
  })
}
