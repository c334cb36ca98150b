import { activityView } from '../../../../domain/activity/activity-view'
import { isOrganiser } from '../../../../domain/activity/role-on'
import { ok, refuse } from '../../../../domain/kernel/result'
import type { Query } from '../../runtime/context'
import { activities } from '../../store/collections'

export const getActivity: Query<'activity.get'> = async (caller, { activityId }) => {
  const { person, townId, nowMs, settings } = caller
  const activity = await activities.find(activityId)
  const hidden = activity?.status === 'draft' && !(person && isOrganiser(activity, person))
  if (!activity || activity.townId !== townId || hidden) return refuse('ACTIVITY.NOT_FOUND')
  return ok(activityView(activity, person, { atMs: nowMs, settings }))
}
