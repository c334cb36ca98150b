import { type Result, refuse } from '../kernel/result'
import { acceptOffer } from '../order/accept-offer'
import type { Actor } from '../order/actor'
import { type Assignment, holdsPlace } from '../order/assignment'
import { findAssignment } from '../order/change-assignment'
import type { ExclusionCode } from '../order/exclusions'
import { mayTakeAgain } from '../order/may-take-again'
import type { MoveContext } from '../order/move-order'
import { mayClaim, type OpenClaim } from '../order/open-claim'
import type { Order } from '../order/order'
import { missingPlaces } from '../order/order-conditions'
import type { OrderStep } from '../order/order-event'
import { politeName } from '../people/names'
import type { Person, VolunteerProfile } from '../people/person'
import { headOfStations } from '../people/roles-of'
import { accompaniedBy } from './accompanied-by'
import { findCandidates } from './find-candidates'
import { lentBy } from './lent-by'
import { offerReasons } from './offer-reasons'
import type { Candidate } from './search-roll'

/** Not for him, whatever else fits. What accepting asks anyway (time, credential, open tasks) is asked there. */
const CLOSED_TO: readonly ExclusionCode[] = ['is_requester', 'same_household']

/** An offer that a volunteer makes to himself. */
const selfOffer = (order: Order, open: OpenClaim, candidate: Candidate, atMs: number): Assignment => {
  const { person, volunteer } = candidate.entry.registered
  const mine = open.teamIds.filter((id) => volunteer.teamIds.includes(id))
  const teamId = mine.find((id) => !open.lenders?.[id]) ?? mine[0] ?? null
  return {
    volunteerId: person.id,
    name: person.contact.name,
    phone: person.contact.phone,
    stationId: person.contact.stationId,
    teamId,
    headsStation: headOfStations(person).includes(order.stationId),
    ...lentBy(order.stationId, teamId && open.lenders?.[teamId]),
    ...accompaniedBy(volunteer, atMs),
    status: 'offered',
    wave: order.wave,
    asked: { by: 'himself', circle: candidate.entry.sentBy?.circle ?? null, reason: null },
    why: offerReasons(order, candidate),
    offeredAtMs: atMs,
    expiresAtMs: open.untilMs,
    answeredAtMs: null,
    reason: null,
    visits: [],
    confirmedMinutes: null,
  }
}

function tooLate(order: Order): ReturnType<typeof refuse> {
  const winner = missingPlaces(order) === 0 ? order.assignments.filter(holdsPlace).at(-1) : undefined
  return winner
    ? refuse('ASSIGNMENT.ALREADY_TAKEN', { name: politeName(winner.name) })
    : refuse('ASSIGNMENT.NOT_OPEN')
}

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
  const mine = findAssignment(order, person.id)
  const context = { people: [person], teams: [], atMs, settings }
  const [candidate] = findCandidates(order, context, CLOSED_TO).candidates
  if (!candidate) return refuse('ASSIGNMENT.NOT_FOR_YOU')
  if (!mayTakeAgain(mine)) return refuse('ASSIGNMENT.NOT_OPEN')
  const others = order.assignments.filter((part) => part !== mine)
  const asked: Order = { ...order, assignments: [...others, selfOffer(order, open, candidate, atMs)] }
  const actor: Actor = { id: person.id, roles: ['volunteer'] }
  return acceptOffer(asked, person, { actor, atMs, settings })
}
