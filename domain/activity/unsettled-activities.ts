import type { RecentService } from '../hours/recent-services'
import { knownSpans, toldMinutes } from '../hours/service-minutes'
import type { Activity } from './activity'
import { findEnrolment } from './enrol'
import { isUnsettled } from './enrolment-part'

/** Where a volunteer was by the activities whose minutes nobody has said yet; `unsettledServices` says it of orders. */
export const unsettledActivities = (
  activities: readonly Activity[],
  personId: string,
): readonly RecentService[] =>
  activities.flatMap((activity) => {
    const line = findEnrolment(activity, personId)
    if (!line || !isUnsettled(line)) return []
    const { id: orderId, title } = activity
    const minutes = toldMinutes(line.visits, Number.MAX_SAFE_INTEGER)
    return [{ orderId, title, spans: knownSpans(line.visits), minutes }]
  })
