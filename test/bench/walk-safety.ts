import { waitingCall } from '../functions/support/calls'
import { reportedCharge } from '../functions/support/charges'
import { CHANGFU, COORDINATOR, DOUSHAHE, GUILAN, HEAD, idOf } from '../functions/support/orders'
import type { Town } from '../functions/support/town'
import { householdCode } from '../functions/support/visits'
import { doubtfulErrand } from '../functions/support/words'

/** Somebody was asked for money, and words that the head has to read. */
export async function walkSafety(town: Town): Promise<void> {
  const reportId = await reportedCharge(town)
  await town.ok(GUILAN, 'charge.get', { orderId: reportId.replace('charge:', '') })
  await town.ok(COORDINATOR, 'charge.list', {})
  await town.ok(COORDINATOR, 'charge.take', { reportId })
  await town.ok(COORDINATOR, 'charge.close', { reportId, outcome: 'misunderstanding' })
  const { noticeIds } = await waitingCall(town)
  const [noticeId = ''] = noticeIds
  await town.ok(CHANGFU, 'notice.allow', { allowed: ['task'] })
  await town.ok(HEAD, 'notice.callPhone', { noticeId })
  await town.ok(HEAD, 'notice.called', { noticeIds: [...noticeIds], outcome: 'told' })
  const { people } = await town.ok(HEAD, 'notice.reach', { stationId: DOUSHAHE })
  const personId = people.find(({ channel }) => channel === 'phone')?.personId ?? ''
  await town.ok(HEAD, 'notice.reachPhone', { personId })
  const cards = { stationId: DOUSHAHE, personIds: [idOf(GUILAN)] }
  await town.ok(HEAD, 'place.households', { stationId: DOUSHAHE })
  await town.ok(HEAD, 'place.makeCards', cards)
  await town.ok(HEAD, 'place.sheet', cards)
  await town.ok(HEAD, 'place.scan', { placeCode: await householdCode(town, GUILAN) })
  await town.ok(HEAD, 'order.clearWords', { orderId: await doubtfulErrand(town) })
}
