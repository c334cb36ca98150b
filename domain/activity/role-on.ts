import type { Person } from '../people/person'
import type { Role } from '../people/roles'
import { answersForStation, grantsOf, isTownCoordinator } from '../people/roles-of'
import { ledTeamIdsOf } from '../people/team-ids-of'
import type { Activity } from './activity'
import type { ActivityRole } from './activity-lifecycle'
import { holdersOf } from './holders-of'

type Held = Pick<Activity, 'townId' | 'stationId' | 'jointStationIds'>

/** Whether somebody holds it: one of the stations in whose name it is, or the town for all of its own. */
export const isOrganiser = (activity: Held, person: Person): boolean =>
  activity.townId === person.townId &&
  (isTownCoordinator(person) ||
    holdersOf(activity).some((id) => id !== null && answersForStation(person, id)))

const HELPING: readonly Role[] = ['helper', 'station_head', 'town_coordinator']

/** What a person is to this very activity; none in another town. */
export function rolesOn(activity: Activity, person: Person): readonly ActivityRole[] {
  if (activity.townId !== person.townId) return []
  return [
    'anybody',
    ...(grantsOf(person).some(({ role }) => HELPING.includes(role)) ? (['helper'] as const) : []),
    ...(activity.teamId !== null && ledTeamIdsOf(person).includes(activity.teamId)
      ? (['team_leader'] as const)
      : []),
    ...(isOrganiser(activity, person) ? (['organiser'] as const) : []),
  ]
}
