import { publishActivity as publish } from '../../../../domain/activity/change-activity'
import type { Command } from '../../runtime/context'
import { activityMove } from './activity-changes'

export const publishActivity: Command<'activity.publish'> = activityMove(({ activity, move }) =>
  publish(activity, move),
)
