import { serviceMinutes } from '../hours/service-minutes'
import type { Visit } from '../hours/visit'
import { assignmentIdOf } from '../kernel/ids'
import type { Actor } from '../order/actor'
import { allowedMoves } from '../order/allowed-moves'
import { type Assignment, holdsPlace } from '../order/assignment'
import type { AssignmentStatus } from '../order/assignment-statuses'
import { findAssignment } from '../order/change-assignment'
import { EXCLUSION_CODES, EXCLUSIONS } from '../order/exclusions'
import type { Order, Rating } from '../order/order'
import type { OrderMove } from '../order/order-lifecycle'
import type { Reason } from '../order/reasons'
import { politeName } from '../people/names'
import type { TownSettings } from '../town/town-settings'
import { type OrderCard, orderCard } from './order-card'
import { readersOf, type Sight, sightOf } from './visibility'

/** One volunteer of an order, as far as this reader may see him. */
export type PartView = {
  readonly assignmentId: string
  readonly volunteerId: string
  readonly name: string
  readonly phone: string | null
  readonly status: AssignmentStatus
  readonly why: readonly string[]
  readonly reason: Reason | null
  readonly visits: readonly Visit[]
  readonly measuredMinutes: number
  readonly confirmedMinutes: number | null
}

/** The reader's own part in the order. */
export type MyPart = PartView & {
  readonly expiresAtMs: number
  /** Who was quicker, when the place was taken by somebody else. */
  readonly lostTo: string | null
}

export type OrderView = OrderCard & {
  readonly needText: string | null
  readonly contact: { readonly name: string; readonly phone: string; readonly addressText: string } | null
  readonly milestones: Order['milestones']
  readonly understood: Order['understood']
  readonly parts: readonly PartView[]
  readonly mine: MyPart | null
  /** The machine's reasons, for staff: how many were asked, and who was left out and why. */
  readonly search: {
    readonly asked: number
    readonly pool: number
    readonly excluded: readonly { readonly label: string; readonly count: number }[]
  } | null
  readonly closingWords: string | null
  readonly rating: Rating | null
  /** What this reader may do now. */
  readonly moves: readonly OrderMove[]
}

export type ViewContext = { readonly actor: Actor; readonly atMs: number; readonly settings: TownSettings }

const partView = (order: Order, part: Assignment, sight: Sight, capMinutes: number): PartView => ({
  assignmentId: assignmentIdOf(order.id, part.volunteerId),
  volunteerId: part.volunteerId,
  name: part.name,
  phone: sight('volunteer_phone') && holdsPlace(part) ? part.phone : null,
  status: part.status,
  why: part.why,
  reason: sight('answers') ? part.reason : null,
  visits: part.visits,
  measuredMinutes: serviceMinutes(part.visits, capMinutes),
  confirmedMinutes: part.confirmedMinutes,
})

function myPart(order: Order, actor: Actor, settings: TownSettings): MyPart | null {
  const mine = findAssignment(order, actor.id)
  if (!mine) return null
  const winner = mine.status === 'recalled' ? order.assignments.find(holdsPlace) : undefined
  return {
    ...partView(order, mine, () => true, settings.maxMinutesPerRecord),
    expiresAtMs: mine.expiresAtMs,
    lostTo: winner ? politeName(winner.name) : null,
  }
}

function searchView(order: Order): OrderView['search'] {
  if (!order.trace) return null
  const { picked, pool, excluded } = order.trace
  return {
    asked: picked.length,
    pool,
    excluded: EXCLUSION_CODES.flatMap((code) => {
      const count = excluded[code] ?? 0
      return count > 0 ? [{ label: EXCLUSIONS[code], count }] : []
    }),
  }
}

/**
 * One order as this person may see it, masked on the server.
 * Null for somebody who has nothing to do with it.
 */
export function orderView(order: Order, context: ViewContext): OrderView | null {
  const { actor, settings } = context
  const readers = readersOf(order, actor)
  if (readers.includes('stranger')) return null
  const sight = sightOf(order, actor, context)
  const seesAnswers = sight('answers')
  const { name, phone, addressText } = order.beneficiary
  return {
    ...orderCard(order),
    needText: sight('need_text') ? order.needText : null,
    contact: sight('contact') ? { name, phone, addressText } : null,
    milestones: order.milestones,
    understood: sight('trace') ? order.understood : [],
    parts: sight('volunteer_phone')
      ? order.assignments
          .filter((part) => seesAnswers || holdsPlace(part))
          .map((part) => partView(order, part, sight, settings.maxMinutesPerRecord))
      : [],
    mine: myPart(order, actor, settings),
    search: sight('trace') ? searchView(order) : null,
    closingWords: order.closingReason?.words ?? null,
    rating: sight('rating') ? order.rating : null,
    moves: allowedMoves(order, actor),
  }
}
