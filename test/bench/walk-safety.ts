import { reportedCharge } from '../functions/support/charges'
import { COORDINATOR, GUILAN, HEAD } from '../functions/support/orders'
import type { Town } from '../functions/support/town'
import { doubtfulErrand } from '../functions/support/words'

/** Somebody was asked for money, and words that the head has to read. */
export async function walkSafety(town: Town): Promise<void> {
  const reportId = await reportedCharge(town)
  await town.ok(GUILAN, 'charge.get', { orderId: reportId.replace('charge:', '') })
  await town.ok(COORDINATOR, 'charge.list', {})
  await town.ok(COORDINATOR, 'charge.take', { reportId })
  await town.ok(COORDINATOR, 'charge.close', { reportId, outcome: 'misunderstanding' })
  await town.ok(HEAD, 'order.clearWords', { orderId: await doubtfulErrand(town) })
}
