import { keepOfActivity } from '../../../../domain/activity/picture-of-activity'
import type { CheckedInput } from '../../../../types/actions'
import type { Command } from '../../runtime/context'
import { activityMove } from '../activity/activity-changes'

export const keepActivityPicture: Command<'activity.keepPicture'> = activityMove(
  ({ activity, person, move }, { note }: CheckedInput<'activity.keepPicture'>) =>
    keepOfActivity(activity, note, person, move),
)
