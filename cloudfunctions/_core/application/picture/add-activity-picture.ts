import { addToActivity } from '../../../../domain/activity/picture-of-activity'
import { ok } from '../../../../domain/kernel/result'
import type { Command } from '../../runtime/context'
import { activityMove } from '../activity/activity-changes'
import { arrivingPicture } from './arriving-picture'

/** The same of an activity. */
export const addActivityPicture: Command<'activity.addPicture'> = async (
  context,
  { activityId, picture },
) => {
  const arriving = arrivingPicture(context, picture)
  if (!arriving.ok) return arriving
  const { path, unchecked } = arriving.value
  const step = activityMove(({ activity, person, move }) => addToActivity(activity, path, person, move))
  const added = await step(context, { activityId })
  if (!added.ok) return added
  return ok({ ...added.value, uncheckedPictures: [{ ...unchecked, id: activityId, owner: 'activity' }] })
}
