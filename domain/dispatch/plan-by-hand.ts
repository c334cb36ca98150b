import { ok, type Result, refuse } from '../kernel/result'
import { holdsPlace } from '../order/assignment'
import { findAssignment } from '../order/change-assignment'
import { EXCLUSIONS } from '../order/exclusions'
import type { OfferPlan } from '../order/offer-order'
import type { Order } from '../order/order'
import { type DispatchContext, findCandidates } from './find-candidates'
import { HAND_FILTERS } from './hard-filters'
import { planFrom, waveSize } from './plan-offers'

/** Whom a person has chosen: the members of one team, or named volunteers. */
export type HandChoice = { readonly teamId: string } | { readonly volunteerIds: readonly string[] }

const isChosen = (choice: HandChoice, personId: string, teamIds: readonly string[]): boolean =>
  'teamId' in choice ? teamIds.includes(choice.teamId) : choice.volunteerIds.includes(personId)

/**
 * A person chooses instead of the machine: he may lend across villages and ask somebody again who declined,
 * but no one who may not or cannot come. Errors: ORDER.NOBODY_TO_OFFER, which names a reason.
 */
export function planByHand(order: Order, choice: HandChoice, context: DispatchContext): Result<OfferPlan> {
  const people = context.people.filter((person) => {
    const mine = findAssignment(order, person.id)
    return isChosen(choice, person.id, person.volunteer?.teamIds ?? []) && !(mine && holdsPlace(mine))
  })
  const teams = 'teamId' in choice ? context.teams.filter((team) => team.id === choice.teamId) : context.teams
  const search = findCandidates(order, { ...context, people, teams }, HAND_FILTERS)
  const wanted = 'teamId' in choice ? waveSize(order, context.settings) : search.candidates.length
  const picked = search.candidates.slice(0, wanted)
  if (picked.length > 0) return ok(planFrom(order, search, picked, 'hand', context.atMs))
  const code = search.excluded[0]?.code
  return refuse('ORDER.NOBODY_TO_OFFER', { why: code ? EXCLUSIONS[code] : '没有这样的志愿者' })
}
