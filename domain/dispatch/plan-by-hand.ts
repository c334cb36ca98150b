import { ok, type Result, refuse } from '../kernel/result'
import { hasServed, holdsPlace } from '../order/assignment'
import { findAssignment } from '../order/change-assignment'
import { EXCLUSIONS } from '../order/exclusions'
import type { OfferPlan } from '../order/offer-order'
import type { Order } from '../order/order'
import { teamIdsOf } from '../people/team-ids-of'
import { type DispatchContext, findCandidates } from './find-candidates'
import { HAND_FILTERS } from './hard-filters'
import { mayServe } from './matching-teams'
import { planFrom } from './plan-from'
import { waveSize } from './plan-offers'

/** Whom a person has chosen: the members of one team, or named volunteers. */
export type HandChoice = { readonly teamId: string } | { readonly volunteerIds: readonly string[] }

const isChosen = (choice: HandChoice, personId: string, teamIds: readonly string[]): boolean =>
  'teamId' in choice ? teamIds.includes(choice.teamId) : choice.volunteerIds.includes(personId)

/**
 * A person chooses instead of the machine: he may ask any team that serves the village, also somebody who declined
 * before or is to be rung, but no one who may not or cannot come. Only the town lends a village's own team to another village. Errors: ORDER.NOBODY_TO_OFFER, which names a reason.
 */
export function planByHand(
  order: Order,
  choice: HandChoice,
  context: DispatchContext & { readonly mayLend: boolean },
): Result<OfferPlan> {
  const teams = context.teams.filter(
    (team) =>
      (context.mayLend || mayServe(team, order.stationId, context.notBorrowing)) &&
      (!('teamId' in choice) || team.id === choice.teamId),
  )
  const reach = new Set(teams.map((team) => team.id))
  const people = context.people.filter((person) => {
    const mine = findAssignment(order, person.id)
    const teamIds = teamIdsOf(person)
    const chosen = isChosen(choice, person.id, teamIds) && teamIds.some((id) => reach.has(id))
    return (
      chosen &&
      !(mine && (holdsPlace(mine) || hasServed(mine) || ('teamId' in choice && mine.status === 'no_show')))
    )
  })
  const search = findCandidates(order, { ...context, people, teams }, HAND_FILTERS)
  const room = Math.max(0, context.settings.maxOffersPerOrder - order.assignments.length)
  const wanted = 'teamId' in choice ? waveSize(order, context.settings, context.atMs) : room
  const picked = search.candidates.slice(0, wanted)
  if (picked.length > 0) return ok(planFrom(order, search, picked, { by: 'hand', atMs: context.atMs }))
  const code = search.excluded[0]?.code
  return refuse('ORDER.NOBODY_TO_OFFER', {
    why: code ? EXCLUSIONS[code] : '不在能派的队伍里，或者已经接了单',
  })
}
