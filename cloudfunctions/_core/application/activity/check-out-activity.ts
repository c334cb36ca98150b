import { checkOut } from '../../../../domain/activity/attend'
import type { CheckedInput } from '../../../../types/actions'
import type { Command } from '../../runtime/context'
import { byServerClock } from '../assignment/by-server-clock'
import { activityMove } from './activity-changes'

const leave = activityMove(({ activity, person, move }, { tappedAtMs }: CheckedInput<'activity.checkOut'>) =>
  checkOut(activity, person.id, move, tappedAtMs),
)

export const checkOutActivity: Command<'activity.checkOut'> = (context, input) =>
  leave(context, byServerClock(context, input))
