import { cancelActivity as cancel } from '../../../../domain/activity/change-activity'
import type { CheckedInput } from '../../../../types/actions'
import type { Command } from '../../runtime/context'
import { endingMove } from './activity-changes'

export const cancelActivity: Command<'activity.cancel'> = endingMove(
  ({ activity, move }, input: CheckedInput<'activity.cancel'>) => cancel(activity, input, move),
)
