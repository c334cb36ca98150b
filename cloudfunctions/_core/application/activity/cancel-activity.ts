import { cancelActivity as cancel } from '../../../../domain/activity/change-activity'
import type { CheckedInput } from '../../../../types/actions'
import type { Command } from '../../runtime/context'
import { endingMove } from './activity-changes'

export const cancelActivity: Command<'activity.cancel'> = endingMove(
  ({ activity, move }, { reason }: CheckedInput<'activity.cancel'>) => cancel(activity, reason, move),
)
