import { seeOfActivity } from '../../../../domain/activity/picture-of-activity'
import { ok, refuse } from '../../../../domain/kernel/result'
import type { Query } from '../../runtime/context'
import { activities } from '../../store/collections'
import { readPictureAt } from './read-picture'

/** For who holds it and the town. What it shows is a scene and nobody's paper: a look is not written down (G.4). */
export const showActivityPicture: Query<'activity.showPicture'> = async (
  { person, townId },
  { activityId },
) => {
  const activity = person && (await activities.find(activityId))
  if (!activity || activity.townId !== townId) return refuse('ACTIVITY.NOT_FOUND')
  const seen = seeOfActivity(activity, person)
  if (!seen.ok) return seen
  const shown = await readPictureAt(seen.value.picture.path)
  return shown.ok ? ok({ activityId, ...shown.value }) : shown
}
