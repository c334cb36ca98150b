import { enrol } from '../../../../domain/activity/enrol'
import type { CheckedInput } from '../../../../types/actions'
import type { Command } from '../../runtime/context'
import { activityMove } from './activity-changes'

export const enrolOneself: Command<'activity.enrol'> = activityMove(
  ({ activity, person, move }, { kind }: CheckedInput<'activity.enrol'>) =>
    enrol(activity, person, kind, move),
)
