import { tick } from '../../../../domain/activity/attend'
import { listedPeople } from '../../../../domain/activity/listed-people'
import type { Command } from '../../runtime/context'
import { peopleByIds } from '../../store/people-queries'
import { activityMove } from './activity-changes'

/** Who leaves is asked nothing. */
export const tickList: Command<'activity.tick'> = async (context, { activityId, personIds, what }) => {
  const known = listedPeople(what === 'left' ? [] : await peopleByIds(personIds))
  const step = activityMove(({ activity, move }) => tick(activity, personIds, what, known, move))
  return step(context, { activityId })
}
