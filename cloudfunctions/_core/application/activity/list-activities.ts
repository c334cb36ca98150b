import type { Activity } from '../../../../domain/activity/activity'
import { activityRow, soonestFirst } from '../../../../domain/activity/activity-row'
import { stationsToJoin } from '../../../../domain/activity/join-activity'
import { isOrganiser } from '../../../../domain/activity/role-on'
import { ok } from '../../../../domain/kernel/result'
import type { Person } from '../../../../domain/people/person'
import type { CheckedInput } from '../../../../types/actions'
import type { Caller, Query } from '../../runtime/context'
import {
  activitiesInHand,
  activitiesOf,
  comingActivities,
  heldActivities,
} from '../../store/activity-queries'

/** What he holds, and what waits for his word that his station holds it too. */
const isInHandOf = (activity: Activity, person: Person): boolean =>
  isOrganiser(activity, person) ||
  (activity.status !== 'draft' && stationsToJoin(activity, person).length > 0)

type Read = (caller: Caller) => Promise<readonly Activity[]>

const READ: Readonly<Record<CheckedInput<'activity.list'>['view'], Read>> = {
  coming: ({ townId, nowMs }) => comingActivities(townId, nowMs),
  past: ({ townId }) => heldActivities(townId),
  mine: async ({ person }) => (person ? activitiesOf(person) : []),
  handling: async ({ townId, person }) =>
    person ? (await activitiesInHand(townId)).filter((each) => isInHandOf(each, person)) : [],
}

export const listActivities: Query<'activity.list'> = async (caller, { view }) => {
  const { person, nowMs } = caller
  const found = await READ[view](caller)
  const rows = found.map((each) => activityRow(each, person, nowMs))
  return ok({
    items: [...(view === 'coming' ? soonestFirst(rows, person?.contact.stationId ?? null) : rows)],
  })
}
