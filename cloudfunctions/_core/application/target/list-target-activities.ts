import { ok, refuse } from '../../../../domain/kernel/result'
import { isHeldBy } from '../../../../domain/targets/activity-figures'
import type { Query } from '../../runtime/context'
import { activitiesWithin } from '../../store/activity-figures'
import { answersForPlace } from './answers-for-place'

export const listTargetActivities: Query<'targets.activities'> = async (
  caller,
  { stationId, fromMs, toMs },
) => {
  if (!answersForPlace(caller, stationId)) return refuse('SESSION.NOT_YOUR_STATION')
  const activities = await activitiesWithin(caller.townId, { fromMs, toMs })
  return ok({
    items: activities
      .filter((activity) => isHeldBy(activity, stationId))
      .map(({ id, title, status, startsAtMs }) => ({ id, title, status, startsAtMs })),
  })
}
