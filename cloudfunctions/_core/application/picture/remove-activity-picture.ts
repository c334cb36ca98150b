import { removeFromActivity } from '../../../../domain/activity/picture-of-activity'
import type { Command } from '../../runtime/context'
import { activityMove } from '../activity/activity-changes'

export const removeActivityPicture: Command<'activity.removePicture'> = activityMove(
  ({ activity, person, move }) => removeFromActivity(activity, person, move),
)
