import { closeActivity as close } from '../../../../domain/activity/hold-activity'
import type { Command } from '../../runtime/context'
import { activityMove } from './activity-changes'

export const closeActivity: Command<'activity.close'> = activityMove(({ activity, move }) =>
  close(activity, move),
)
