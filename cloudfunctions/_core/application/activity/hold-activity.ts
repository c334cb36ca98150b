import { holdActivity as hold } from '../../../../domain/activity/hold-activity'
import type { CheckedInput } from '../../../../types/actions'
import type { Command } from '../../runtime/context'
import { endingMove } from './activity-changes'

export const holdActivity: Command<'activity.hold'> = endingMove(
  ({ activity, move }, { othersCame }: CheckedInput<'activity.hold'>) => hold(activity, othersCame, move),
)
