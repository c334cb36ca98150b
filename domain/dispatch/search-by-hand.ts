import { hasServed, holdsPlace } from '../order/assignment'
import { findAssignment } from '../order/change-assignment'
import type { Order } from '../order/order'
import type { Person } from '../people/person'
import { teamIdsOf } from '../people/team-ids-of'
import { type CandidateSearch, type DispatchContext, findCandidates } from './find-candidates'
import { HAND_FILTERS } from './hard-filters'
import { mayServe } from './matching-teams'
import { waveSize } from './plan-offers'
import type { Candidate } from './search-roll'

/** Whom a person has chosen: the members of one team, or named volunteers. */
export type HandChoice = { readonly teamId: string } | { readonly volunteerIds: readonly string[] }

/** Only the town lends a village's own team to another village. */
export type HandContext = DispatchContext & { readonly mayLend: boolean }

export type HandSearch = {
  /** Of those who were chosen, the members of a team that may be sent. */
  readonly reached: readonly Person[]
  /** Among those of them who have no part in the order that stands against it. */
  readonly search: CandidateSearch
  /** Who is asked: one wave of a team; of those who were named, as many as may still be asked for one order. */
  readonly picked: readonly Candidate[]
}

const isChosen = (choice: HandChoice, personId: string, teamIds: readonly string[]): boolean =>
  'teamId' in choice ? teamIds.includes(choice.teamId) : choice.volunteerIds.includes(personId)

/** Who can be asked of those whom a person has chosen, cheapest first. */
export function searchByHand(order: Order, choice: HandChoice, context: HandContext): HandSearch {
  const teams = context.teams.filter(
    (team) =>
      (context.mayLend || mayServe(team, order.stationId, context.notBorrowing)) &&
      (!('teamId' in choice) || team.id === choice.teamId),
  )
  const reach = new Set(teams.map((team) => team.id))
  const reached = context.people.filter((person) => {
    const teamIds = teamIdsOf(person)
    return isChosen(choice, person.id, teamIds) && teamIds.some((id) => reach.has(id))
  })
  const people = reached.filter((person) => {
    const mine = findAssignment(order, person.id)
    return !(
      mine &&
      (holdsPlace(mine) || hasServed(mine) || ('teamId' in choice && mine.status === 'no_show'))
    )
  })
  const search = findCandidates(order, { ...context, people, teams }, HAND_FILTERS)
  const room = Math.max(0, context.settings.maxOffersPerOrder - order.assignments.length)
  const wanted = 'teamId' in choice ? waveSize(order, context.settings, context.atMs) : room
  return { reached, search, picked: search.candidates.slice(0, wanted) }
}
