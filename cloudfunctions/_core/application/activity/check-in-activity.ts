import { checkIn, doorHint } from '../../../../domain/activity/attend'
import { readDoorCode } from '../../../../domain/activity/door-code'
import { refuse } from '../../../../domain/kernel/result'
import type { CheckedInput } from '../../../../types/actions'
import type { Command } from '../../runtime/context'
import { isDoorCode } from '../../store/sealing/door-signs'
import { byServerClock } from '../assignment/by-server-clock'
import { activityMove } from './activity-changes'

/** A code that was scanned without a signal is one of the minute in which the phone says that it was. */
const arrive = activityMove(
  ({ activity, person, move }, { doorCode, tappedAtMs }: CheckedInput<'activity.checkIn'>) => {
    const signs = readDoorCode(doorCode)
    const hintMs = doorHint(activity, tappedAtMs, move.atMs)
    if (signs === null || !isDoorCode(activity.id, signs, hintMs ?? move.atMs))
      return refuse('ACTIVITY.CODE_WRONG')
    return checkIn(activity, person, move, hintMs)
  },
)

export const checkInActivity: Command<'activity.checkIn'> = (context, input) =>
  arrive(context, byServerClock(context, input))
