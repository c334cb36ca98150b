import { checkOut } from '../../../../domain/activity/attend'
import type { Command } from '../../runtime/context'
import { activityMove } from './activity-changes'

export const checkOutActivity: Command<'activity.checkOut'> = activityMove(({ activity, person, move }) =>
  checkOut(activity, person.id, move),
)
