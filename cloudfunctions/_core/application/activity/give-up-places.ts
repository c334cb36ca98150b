import type { ActivityStep } from '../../../../domain/activity/move-activity'
import { giveUpPlace, stillComes } from '../../../../domain/activity/take-off'
import type { CommandContext } from '../../runtime/context'
import { activitiesServedIn } from '../../store/activity-queries'
import { activities } from '../../store/collections'
import { peopleWaiting } from './people-on-list'

/** He serves no more: his places as a volunteer in what is still to come go to who waits; as a guest he stays. */
export async function giveUpPlaces({
  tx,
  townId,
  personId,
  nowMs,
  settings,
}: CommandContext): Promise<readonly ActivityStep[]> {
  const steps: ActivityStep[] = []
  for (const { id } of await activitiesServedIn(townId, personId, nowMs)) {
    const activity = await activities.findIn(tx, id)
    const own = activity?.enrolments.find((line) => line.personId === personId && line.kind === 'volunteer')
    if (activity?.status !== 'published' || !own || !stillComes(own)) continue
    const known = await peopleWaiting(activity)
    steps.push(giveUpPlace(activity, (line) => line === own, known, { atMs: nowMs, settings }))
  }
  return steps
}
