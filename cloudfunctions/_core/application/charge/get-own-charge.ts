import { chargeReportId } from '../../../../domain/charge/charge-report'
import { ok } from '../../../../domain/kernel/result'
import type { Query } from '../../runtime/context'
import { chargeReports } from '../../store/collections'

/** Only for who said it or wrote it down; to everybody else there is none. */
export const getOwnCharge: Query<'charge.get'> = async ({ personId }, { orderId }) => {
  const report = await chargeReports.find(chargeReportId(orderId))
  if (!report || (report.reportedBy !== personId && report.heardBy !== personId)) return ok({ report: null })
  const { atMs, dueAtMs, closed } = report
  return ok({
    report: {
      atMs,
      dueAtMs,
      closed: closed && { outcome: closed.outcome, text: closed.text, atMs: closed.atMs },
    },
  })
}
