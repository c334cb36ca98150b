import { type Result, refuse } from '../kernel/result'
import { blockRefusal } from '../people/block'
import { isReadablePerson } from '../people/is-readable-person'
import { politeName } from '../people/names'
import { clashingTask } from '../people/open-tasks'
import type { Person } from '../people/person'
import type { TownSettings } from '../town/town-settings'
import { changeAssignment, findAssignment, recallOpenOffers } from './change-assignment'
import { insuranceNote } from './insurance-note'
import { type MoveContext, moveOrder } from './move-order'
import { openTaskOf } from './open-task-of'
import type { Order } from './order'
import { missingPlaces } from './order-conditions'
import type { OrderStep } from './order-event'
import { HINDRANCE_CODES, isHindered, PERSONAL_HINDRANCES } from './personal-hindrances'
import { quickerVolunteer } from './quicker-volunteer'

type Check = (order: Order, volunteer: Person, atMs: number, settings: TownSettings) => Result<null> | null

const lostTheRace: Check = (order, volunteer) => {
  const mine = findAssignment(order, volunteer.id)
  if (!mine) return refuse('ASSIGNMENT.NOT_YOURS')
  if (mine.status !== 'recalled') return null
  const winner = quickerVolunteer(order, mine)
  return winner
    ? refuse('ASSIGNMENT.ALREADY_TAKEN', { name: politeName(winner.name) })
    : refuse('ASSIGNMENT.OFFER_RECALLED')
}

const offerRanOut: Check = (order, volunteer, atMs) => {
  const mine = findAssignment(order, volunteer.id)
  const ranOut = mine?.status === 'expired' || (mine?.status === 'offered' && atMs >= mine.expiresAtMs)
  return ranOut ? refuse('ASSIGNMENT.OFFER_EXPIRED') : null
}

const blocked: Check = (_order, volunteer, atMs) => blockRefusal(volunteer, atMs)

const paused: Check = (_order, { volunteer }) => (volunteer?.paused ? refuse('ASSIGNMENT.PAUSED') : null)

/** A qualification is asked again at this moment: it may have run out since the offer. */
const credential: Check = (order, { volunteer }, atMs) => {
  if (!order.credential) return null
  const held = volunteer?.credentials.filter((each) => each.specialty === order.specialty) ?? []
  if (held.length === 0) return refuse('ASSIGNMENT.NOT_QUALIFIED')
  return held.every((each) => each.expiresAtMs <= atMs) ? refuse('ASSIGNMENT.CREDENTIAL_EXPIRED') : null
}

/** Age, the guardian's word and insurance likewise. */
const personal: Check = (order, volunteer, atMs, settings) => {
  const code = HINDRANCE_CODES.find((each) => isHindered(each, order, volunteer, { atMs, settings }))
  return code ? refuse(PERSONAL_HINDRANCES[code].refusal) : null
}

/** 五必到 is nothing that anybody hoards. */
const hoarding: Check = ({ fiveMust }, { openTasks }, _atMs, settings) =>
  fiveMust === null && openTasks.length >= settings.maxOpenTasksPerVolunteer
    ? refuse('ASSIGNMENT.TOO_MANY_OPEN_TASKS', { count: openTasks.length })
    : null

const clash: Check = (order, { openTasks }) => {
  const other = clashingTask(openTasks, openTaskOf(order))
  return other ? refuse('ASSIGNMENT.CLASHES_WITH_OWN_TASK', { title: other.title }) : null
}

/** Whether he fits, what he has in hand and where he is rung cannot be told from a damaged record. */
const unreadable: Check = (_order, volunteer) =>
  isReadablePerson(volunteer) ? null : refuse('ASSIGNMENT.NOT_QUALIFIED')

const CHECKS: readonly Check[] = [
  lostTheRace,
  offerRanOut,
  unreadable,
  blocked,
  paused,
  credential,
  personal,
  hoarding,
  clash,
]

/**
 * A volunteer says yes, or somebody for him whom he has told so. The last place fills the order and takes back every offer still open.
 * Errors: ASSIGNMENT.* as named by the checks above, then those of the life-cycle tables.
 */
export function acceptOffer(
  order: Order,
  volunteer: Person,
  context: MoveContext,
  move: 'accept' | 'accept_for' = 'accept',
): Result<OrderStep> {
  for (const check of CHECKS) {
    const refused = check(order, volunteer, context.atMs, context.settings)
    if (refused && !refused.ok) return refused
  }
  const accepted = changeAssignment(order, volunteer.id, 'accept', {
    answeredAtMs: context.atMs,
    phone: volunteer.contact.phone,
    ...insuranceNote(order, volunteer),
  })
  if (!accepted.ok) return accepted
  const full = missingPlaces({ ...order, assignments: accepted.value }) === 0
  const assignments = full ? recallOpenOffers(accepted.value, context.atMs) : accepted.value
  return moveOrder(order, { move, patch: { assignments }, subjectId: volunteer.id }, context)
}
