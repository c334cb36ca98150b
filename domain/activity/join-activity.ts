import { ok, type Result, refuse } from '../kernel/result'
import type { Person } from '../people/person'
import { headOfStations } from '../people/roles-of'
import type { Activity } from './activity'
import { activityNotices, mailboxOfHolder } from './activity-notices'
import { type ActivityContext, type ActivityStep, moveActivity } from './move-activity'

/** Stations of this head that are named with it and have not said yet that they hold it too. */
export const stationsToJoin = (
  { jointStationIds, joinedStationIds = jointStationIds }: Activity,
  person: Person,
): readonly string[] =>
  headOfStations(person).filter((id) => jointStationIds.includes(id) && !joinedStationIds.includes(id))

/** 「我们站也办」. Errors: SESSION.NOT_YOUR_STATION and those of the life cycle. */
export function joinActivity(
  activity: Activity,
  person: Person,
  context: ActivityContext,
): Result<ActivityStep> {
  const stations = stationsToJoin(activity, person)
  if (stations.length === 0) return refuse('SESSION.NOT_YOUR_STATION')
  const joinedStationIds = [...(activity.joinedStationIds ?? []), ...stations]
  const moved = moveActivity(activity, { move: 'join', patch: { joinedStationIds } }, context)
  if (!moved.ok) return moved
  const told = {
    news: 'agreed',
    to: [mailboxOfHolder(activity)],
    words: { who: person.contact.name },
  } as const
  return ok({
    activity: moved.value,
    notices: activityNotices(moved.value, told, { byId: context.actor.id, atMs: context.atMs }),
  })
}
