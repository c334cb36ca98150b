import { checkIn } from '../../../../domain/activity/attend'
import { readDoorCode } from '../../../../domain/activity/door-code'
import { refuse } from '../../../../domain/kernel/result'
import type { CheckedInput } from '../../../../types/actions'
import type { Command } from '../../runtime/context'
import { isDoorCode } from '../../store/sealing/door-signs'
import { activityMove } from './activity-changes'

export const checkInActivity: Command<'activity.checkIn'> = activityMove(
  ({ activity, person, move }, { doorCode }: CheckedInput<'activity.checkIn'>) => {
    const signs = readDoorCode(doorCode)
    if (signs === null || !isDoorCode(activity.id, signs, move.atMs)) return refuse('ACTIVITY.CODE_WRONG')
    return checkIn(activity, person, move)
  },
)
