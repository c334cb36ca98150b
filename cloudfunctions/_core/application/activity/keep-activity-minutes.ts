import { keepActivityMinutes as keep } from '../../../../domain/activity/keep-activity-minutes'
import type { CheckedInput } from '../../../../types/actions'
import type { Command } from '../../runtime/context'
import { activityMove } from './activity-changes'

export const keepActivityMinutes: Command<'activity.keepMinutes'> = activityMove(
  ({ activity, move }, input: CheckedInput<'activity.keepMinutes'>) => keep(activity, input, move),
)
