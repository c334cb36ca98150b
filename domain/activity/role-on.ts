import type { Person } from '../people/person'
import type { Role } from '../people/roles'
import { answersForStation, grantsOf, isTownCoordinator } from '../people/roles-of'
import { ledTeamIdsOf } from '../people/team-ids-of'
import type { Activity } from './activity'
import type { ActivityRole } from './activity-lifecycle'
import { countsFor } from './counts-for'
import { stationsToJoin } from './join-activity'

type Held = Pick<Activity, 'townId' | 'stationId' | 'jointStationIds' | 'joinedStationIds'>

/** Whether somebody holds it: one of the stations for which it counts, or the town for all of its own. */
export const isOrganiser = (activity: Held, person: Person): boolean =>
  activity.townId === person.townId &&
  (isTownCoordinator(person) ||
    countsFor(activity).some((id) => id !== null && answersForStation(person, id)))

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
    ...(stationsToJoin(activity, person).length > 0 ? (['named'] as const) : []),
    ...(isOrganiser(activity, person) ? (['organiser'] as const) : []),
  ]
}
