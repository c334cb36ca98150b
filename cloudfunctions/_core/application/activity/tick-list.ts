import { tick } from '../../../../domain/activity/attend'
import type { CheckedInput } from '../../../../types/actions'
import type { Command } from '../../runtime/context'
import { activityMove } from './activity-changes'

export const tickList: Command<'activity.tick'> = activityMove(
  ({ activity, move }, { personIds, what }: CheckedInput<'activity.tick'>) =>
    tick(activity, personIds, what, move),
)
