import { type Result, refuse } from '../kernel/result'
import { acceptOffer } from '../order/accept-offer'
import type { Actor } from '../order/actor'
import { type Assignment, holdsPlace } from '../order/assignment'
import { findAssignment } from '../order/change-assignment'
import type { MoveContext } from '../order/move-order'
import { mayClaim, type OpenClaim } from '../order/open-claim'
import type { Order } from '../order/order'
import { missingPlaces } from '../order/order-conditions'
import type { OrderStep } from '../order/order-event'
import { politeName } from '../people/names'
import type { Person, VolunteerProfile } from '../people/person'
import { headOfStations } from '../people/roles-of'
import { type FilterInput, HARD_FILTERS } from './hard-filters'
import { offerReasons } from './offer-reasons'

/** Not for him, whatever else fits. What accepting asks anyway (time, credential, open tasks) is asked there. */
const CLOSED_TO = ['is_requester'] as const

/** An offer that a volunteer makes to himself. */
const selfOffer = (input: FilterInput, open: OpenClaim): Assignment => ({
  volunteerId: input.person.id,
  name: input.person.contact.name,
  phone: input.person.contact.phone,
  stationId: input.person.contact.stationId,
  teamId: open.teamIds.find((id) => input.volunteer.teamIds.includes(id)) ?? null,
  headsStation: headOfStations(input.person).includes(input.order.stationId),
  status: 'offered',
  wave: input.order.wave,
  why: offerReasons(input),
  offeredAtMs: input.atMs,
  expiresAtMs: open.untilMs,
  answeredAtMs: null,
  reason: null,
  visits: [],
  confirmedMinutes: null,
})

function tooLate(order: Order): ReturnType<typeof refuse> {
  const winner = missingPlaces(order) === 0 ? order.assignments.filter(holdsPlace).at(-1) : undefined
  return winner
    ? refuse('ASSIGNMENT.ALREADY_TAKEN', { name: politeName(winner.name) })
    : refuse('ASSIGNMENT.NOT_OPEN')
}

/** Somebody asked before may think again; who had accepted and did not come may not help himself to it once more. */
const mayTakeAgain = (mine: Assignment | null): boolean =>
  mine === null || (mine.status !== 'no_show' && !holdsPlace(mine))

/**
 * 抢单: a volunteer takes a free place of an order that is open to his teams. The same race rules as an offer.
 * Errors: ASSIGNMENT.ALREADY_TAKEN, ASSIGNMENT.NOT_OPEN, ASSIGNMENT.NOT_FOR_YOU, then those of accepting.
 */
export function claimOrder(
  order: Order,
  person: Person & { readonly volunteer: VolunteerProfile },
  { atMs, settings }: Omit<MoveContext, 'actor'>,
): Result<OrderStep> {
  const { open } = order
  if (!open || open.untilMs <= atMs || !mayClaim(order, person)) return tooLate(order)
  const input: FilterInput = { order, person, volunteer: person.volunteer, teams: [], atMs, settings }
  const mine = findAssignment(order, person.id)
  if (CLOSED_TO.some((code) => HARD_FILTERS[code](input))) return refuse('ASSIGNMENT.NOT_FOR_YOU')
  if (!mayTakeAgain(mine)) return refuse('ASSIGNMENT.NOT_OPEN')
  const others = order.assignments.filter((part) => part !== mine)
  const asked: Order = { ...order, assignments: [...others, selfOffer(input, open)] }
  const actor: Actor = { id: person.id, roles: ['volunteer'] }
  return acceptOffer(asked, person, { actor, atMs, settings })
}
