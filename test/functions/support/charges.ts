import { accept, CHANGFU, COORDINATOR, GUILAN, orderHaircut } from './orders'
import type { Town } from './town'

/** A haircut that 李长福 has accepted. */
export async function acceptedHaircut(town: Town): Promise<string> {
  const orderId = await orderHaircut(town)
  await accept(town, CHANGFU, orderId)
  return orderId
}

/** 张桂兰 says that she was asked for money; the report's id. */
export async function reportedCharge(town: Town): Promise<string> {
  const orderId = await acceptedHaircut(town)
  return (await town.ok(GUILAN, 'charge.report', { orderId, text: '要了我二十块' })).reportId
}

/** The same, and it was a misunderstanding. */
export async function closedCharge(town: Town): Promise<string> {
  const reportId = await reportedCharge(town)
  await town.ok(COORDINATOR, 'charge.close', { reportId, outcome: 'misunderstanding', text: '是买药的钱' })
  return reportId
}
