import { unsettledActivities } from '../../../../domain/activity/unsettled-activities'
import type { RecentService } from '../../../../domain/hours/recent-services'
import { unsettledServices } from '../../../../domain/order/unsettled-services'
import type { Caller } from '../../runtime/context'
import { activitiesUnsettled } from '../../store/activity-queries'
import { ordersUnsettled } from '../../store/order-queries'

/** Where some volunteers are, or were and wait for their minutes, by volunteer. */
export async function waitingServices(
  { townId, nowMs }: Pick<Caller, 'townId' | 'nowMs'>,
  volunteerIds: readonly string[],
): Promise<(volunteerId: string) => readonly RecentService[]> {
  const [orders, activities] = await Promise.all([
    ordersUnsettled(townId, volunteerIds),
    activitiesUnsettled(townId, volunteerIds, nowMs),
  ])
  return (volunteerId) => [
    ...unsettledServices(orders, volunteerId, nowMs),
    ...unsettledActivities(activities, volunteerId),
  ]
}
