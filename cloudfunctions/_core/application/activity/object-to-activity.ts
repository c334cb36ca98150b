import { objectToActivity as object } from '../../../../domain/activity/object-to-activity'
import type { CheckedInput } from '../../../../types/actions'
import type { Command } from '../../runtime/context'
import { activityMove } from './activity-changes'

export const objectToActivity: Command<'activity.object'> = activityMove(
  ({ activity, move }, { text }: CheckedInput<'activity.object'>) => object(activity, text, move),
)
