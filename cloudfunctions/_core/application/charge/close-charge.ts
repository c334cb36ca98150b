import { closeCharge as decide } from '../../../../domain/charge/handle-charge'
import { ok, refuse } from '../../../../domain/kernel/result'
import type { Command } from '../../runtime/context'
import { chargeReports, orders } from '../../store/collections'
import { chargeChanges } from './charge-changes'

export const closeCharge: Command<'charge.close'> = async ({ tx, person, nowMs }, input) => {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const { reportId } = input
  const closed = decide(await chargeReports.findIn(tx, reportId), input, { person, atMs: nowMs })
  if (!closed.ok) return closed
  const report = closed.value
  const order = await orders.findIn(tx, report.orderId)
  return ok({
    receipt: { reportId, dueAtMs: report.dueAtMs },
    ...chargeChanges('closed', report, order, { byId: person.id, atMs: nowMs }),
  })
}
