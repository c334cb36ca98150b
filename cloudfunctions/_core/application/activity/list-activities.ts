import type { Activity } from '../../../../domain/activity/activity'
import { activityRow, soonestFirst } from '../../../../domain/activity/activity-row'
import { isOrganiser } from '../../../../domain/activity/role-on'
import { ok } from '../../../../domain/kernel/result'
import type { CheckedInput } from '../../../../types/actions'
import type { Caller, Query } from '../../runtime/context'
import {
  activitiesInHand,
  activitiesOf,
  comingActivities,
  heldActivities,
} from '../../store/activity-queries'

type Read = (caller: Caller) => Promise<readonly Activity[]>

const READ: Readonly<Record<CheckedInput<'activity.list'>['view'], Read>> = {
  coming: ({ townId, nowMs }) => comingActivities(townId, nowMs),
  past: ({ townId }) => heldActivities(townId),
  mine: async ({ person }) => (person ? activitiesOf(person) : []),
  handling: async ({ townId, person }) =>
    person ? (await activitiesInHand(townId)).filter((each) => isOrganiser(each, person)) : [],
}

export const listActivities: Query<'activity.list'> = async (caller, { view }) => {
  const { person, nowMs } = caller
  const found = await READ[view](caller)
  const rows = found.map((each) => activityRow(each, person, nowMs))
  return ok({
    items: [...(view === 'coming' ? soonestFirst(rows, person?.contact.stationId ?? null) : rows)],
  })
}
