import type { Activity } from '../../../../domain/activity/activity'
import { activityView } from '../../../../domain/activity/activity-view'
import { isUnsettled } from '../../../../domain/activity/enrolment-part'
import { holdsActivity } from '../../../../domain/activity/holds-activity'
import { isOrganiser } from '../../../../domain/activity/role-on'
import { knownSpans } from '../../../../domain/hours/service-minutes'
import { ok, refuse } from '../../../../domain/kernel/result'
import type { Query } from '../../runtime/context'
import { activities } from '../../store/collections'
import { servicesBeside } from '../hours/services-beside'

const spansToConfirm = ({ enrolments }: Activity) =>
  new Map(enrolments.filter(isUnsettled).map(({ personId, visits }) => [personId, knownSpans(visits)]))

export const getActivity: Query<'activity.get'> = async (caller, { activityId }) => {
  const { person, townId, nowMs, settings } = caller
  const activity = await activities.find(activityId)
  const hidden = activity?.status === 'draft' && !(person && isOrganiser(activity, person))
  if (!activity || activity.townId !== townId || hidden) return refuse('ACTIVITY.NOT_FOUND')
  const spans = holdsActivity(activity, person) ? spansToConfirm(activity) : new Map()
  const beside = await servicesBeside(caller, spans)
  return ok(activityView(activity, person, { atMs: nowMs, settings, beside }))
}
