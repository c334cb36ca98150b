import type { Person } from '../people/person'
import type { ActorRole } from '../people/roles'
import { headOfStations, isTownCoordinator } from '../people/roles-of'
import { ledTeamIdsOf } from '../people/team-ids-of'
import { mayClaim } from './open-claim'
import type { Order } from './order'
import { SYSTEM_ACTOR_ID } from './order-event'
import { partsOf } from './parts-of'

/** Somebody who acts on one order, and what he is to that order. */
export type Actor = { readonly id: string; readonly roles: readonly ActorRole[] }

export const SYSTEM_ACTOR: Actor = { id: SYSTEM_ACTOR_ID, roles: ['system'] }

/**
 * What a person is to this very order: its requester, one of its volunteers, the leader of its team,
 * the head of its station, the coordinator of its town. Nobody else may move it.
 */
export function actorOn(order: Order, person: Person): Actor {
  const roles: ActorRole[] = []
  if (order.townId !== person.townId) return { id: person.id, roles }
  if (order.requesterId === person.id) roles.push(order.onBehalf ? 'helper' : 'villager')
  else if (order.beneficiary.personId === person.id) roles.push('villager')
  if (partsOf(order).some((each) => each.volunteerId === person.id) || mayClaim(order, person))
    roles.push('volunteer')
  if (order.teamId && ledTeamIdsOf(person).includes(order.teamId)) roles.push('team_leader')
  if (headOfStations(person).includes(order.stationId)) roles.push('station_head')
  if (isTownCoordinator(person)) roles.push('town_coordinator')
  return { id: person.id, roles }
}
