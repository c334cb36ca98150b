import { ok, type Result, refuse } from '../kernel/result'
import { isOpenOffer } from '../order/assignment'
import type { Order } from '../order/order'
import { isAdult } from './is-adult'
import { joiningRefusal } from './may-join'
import type { Person, VolunteerProfile } from './person'
import { type Team, touched } from './team'
import { ledTeamIdsOf, teamIdsOf } from './team-ids-of'

/** Few enough to be written together when the team ends. */
export const MOST_LEADERS = 5

/** A team and one of its people, both to be written. */
export type Membership = { readonly team: Team; readonly person: Person }

const withProfile = (
  { team, person }: Membership,
  change: (volunteer: VolunteerProfile) => Partial<VolunteerProfile>,
): Membership => ({
  team: touched(team),
  person: person.volunteer
    ? { ...person, volunteer: { ...person.volunteer, ...change(person.volunteer) } }
    : person,
})

const without = (ids: readonly string[], id: string): readonly string[] => ids.filter((each) => each !== id)

export const isMember = ({ team, person }: Membership): boolean => teamIdsOf(person).includes(team.id)
export const isLeader = ({ team, person }: Membership): boolean => ledTeamIdsOf(person).includes(team.id)

/** Who leads it beside him. */
const otherLeaders = ({ team, person }: Membership, leaders: readonly Person[]): readonly Person[] =>
  leaders.filter((each) => each.id !== person.id && isLeader({ team, person: each }))

/** Taken in twice is taken in once. Errors: TEAM.CLOSED and those of `joiningRefusal`. */
export function addMember(before: Membership, hisTeams: readonly Team[], atMs: number): Result<Membership> {
  const { team, person } = before
  if (!team.active) return refuse('TEAM.CLOSED', { team: team.name })
  const refused = joiningRefusal(team, person, hisTeams, atMs)
  if (refused) return refused
  if (isMember(before)) return ok(before)
  return ok(withProfile(before, ({ teamIds }) => ({ teamIds: [...teamIds, team.id] })))
}

const isForTeam = (order: Order, teamId: string, volunteerId: string): boolean =>
  order.assignments.some((part) => part.volunteerId === volunteerId && part.teamId === teamId)

/** `tasks`: the orders in which he has accepted and not yet served. Errors: TEAM.NOT_A_MEMBER, TEAM.LAST_LEADER, TEAM.MEMBER_HAS_TASK. */
export function removeMember(
  before: Membership,
  leaders: readonly Person[],
  tasks: readonly Order[],
): Result<Membership> {
  const { team, person } = before
  const { name } = person.contact
  if (!isMember(before)) return refuse('TEAM.NOT_A_MEMBER')
  if (isLeader(before) && otherLeaders(before, leaders).length === 0)
    return refuse('TEAM.LAST_LEADER', { name })
  const task = tasks.find((order) => isForTeam(order, team.id, person.id))
  if (task) return refuse('TEAM.MEMBER_HAS_TASK', { name, title: task.title })
  return ok(
    withProfile(before, ({ teamIds, leaderOf }) => ({
      teamIds: without(teamIds, team.id),
      leaderOf: without(leaderOf, team.id),
    })),
  )
}

/** Errors: TEAM.CLOSED, TEAM.NOT_A_MEMBER, TEAM.ADULTS_ONLY, TEAM.TOO_MANY_LEADERS, TEAM.LAST_LEADER. */
export function setLeader(
  before: Membership,
  leads: boolean,
  leaders: readonly Person[],
  atMs: number,
): Result<Membership> {
  const { team, person } = before
  const { name } = person.contact
  if (!team.active) return refuse('TEAM.CLOSED', { team: team.name })
  if (!isMember(before)) return refuse('TEAM.NOT_A_MEMBER')
  if (isLeader(before) === leads) return ok(before)
  if (leads && !isAdult(person.volunteer, atMs)) return refuse('TEAM.ADULTS_ONLY', { name })
  const others = otherLeaders(before, leaders).length
  if (leads && others >= MOST_LEADERS) return refuse('TEAM.TOO_MANY_LEADERS', { most: MOST_LEADERS })
  if (!leads && others === 0) return refuse('TEAM.LAST_LEADER', { name })
  return ok(
    withProfile(before, ({ leaderOf }) => ({
      leaderOf: leads ? [...leaderOf, team.id] : without(leaderOf, team.id),
    })),
  )
}

/** Whether an order still counts on people of this team. */
export const needsTeam = (order: Order, teamId: string): boolean =>
  (order.open?.teamIds.includes(teamId) ?? false) ||
  order.assignments.some(
    (part) =>
      part.teamId === teamId &&
      (isOpenOffer(part) || ['accepted', 'checked_in', 'checked_out'].includes(part.status)),
  )
