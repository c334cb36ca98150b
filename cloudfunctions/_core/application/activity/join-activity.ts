import { joinActivity as join } from '../../../../domain/activity/join-activity'
import type { Command } from '../../runtime/context'
import { activityMove } from './activity-changes'

export const joinActivity: Command<'activity.join'> = activityMove(({ activity, person, move }) =>
  join(activity, person, move),
)
