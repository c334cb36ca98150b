import { isActivityId } from '../../../../domain/activity/activity-id'
import { asDoubtable } from '../../../../domain/activity/as-doubtable'
import type { Certificate } from '../../../../domain/certificate/certificate'
import { countedRecords, type RecordScope } from '../../../../domain/certificate/counted-records'
import { periodToRead } from '../../../../domain/certificate/period-to-read'
import { volunteerAccountId } from '../../../../domain/kernel/ids'
import { isFrozen } from '../../../../domain/order/is-frozen'
import { activitiesByIds } from '../../store/activity-queries'
import { entriesOfPeriod } from '../../store/hour-queries'
import { ordersByIds } from '../../store/order-queries'

/** What one station has recorded for one volunteer within a period, and which of it is being looked into. */
export async function readRecords(townId: string, scope: RecordScope) {
  const entries = await entriesOfPeriod(volunteerAccountId(scope.volunteerId), scope.period)
  const all = countedRecords(entries, scope, () => false)
  const ids = [...new Set(all.records.map(({ orderId }) => orderId))]
  const [orders, activities] = await Promise.all([
    ordersByIds(
      townId,
      ids.filter((id) => !isActivityId(id)),
    ),
    activitiesByIds(townId, ids.filter(isActivityId)),
  ])
  const doubted = [
    ...orders.filter((order) => isFrozen(order, scope.volunteerId)),
    ...activities.filter((activity) => isFrozen(asDoubtable(activity), scope.volunteerId)),
  ]
  const frozen = new Set(doubted.map(({ id }) => id))
  return countedRecords(entries, scope, (orderId) => frozen.has(orderId))
}

export const recordsOf = (certificate: Certificate) =>
  readRecords(certificate.townId, { ...certificate, period: periodToRead(certificate) })
