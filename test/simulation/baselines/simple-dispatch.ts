import { isReadyToDispatch } from '../../../domain/dispatch/dispatch-waiting'
import { type DispatchContext, findCandidates } from '../../../domain/dispatch/find-candidates'
import { PASSING_EXCLUSIONS } from '../../../domain/dispatch/hard-filters'
import { matchingTeams } from '../../../domain/dispatch/matching-teams'
import { ok, type Result } from '../../../domain/kernel/result'
import { SYSTEM_ACTOR } from '../../../domain/order/actor'
import type { DispatchTrace } from '../../../domain/order/dispatch-trace'
import { escalateOrder } from '../../../domain/order/escalate-order'
import { EXCLUSION_CODES } from '../../../domain/order/exclusions'
import { type MoveContext, moveOrder } from '../../../domain/order/move-order'
import { type OfferPlan, offerOrder } from '../../../domain/order/offer-order'
import type { Order } from '../../../domain/order/order'
import type { OrderStep } from '../../../domain/order/order-event'
import type { Person } from '../../../domain/people/person'
import { headOfStations } from '../../../domain/people/roles-of'
import type { Dispatching, DispatchMemory } from '../engine/dispatching'

/** Whom a simple rule asks, out of those who may be asked at all. */
export type SimpleRule = (
  order: Order,
  candidates: readonly Person[],
  context: DispatchContext,
  memory: DispatchMemory,
) => readonly Person[]

type Search = ReturnType<typeof findCandidates>

const isTooLate = ({ wanted, urgent, fiveMust }: Order, atMs: number): boolean =>
  wanted.kind === 'half_day' && wanted.toMs <= atMs && !urgent && fiveMust === null

/** A simple rule knows no costs; whom it left out and why is kept as the product keeps it. */
const traceOf = (order: Order, { pool, excluded }: Search, atMs: number): DispatchTrace => ({
  atMs,
  wave: order.wave + 1,
  by: 'machine',
  pool,
  picked: [],
  excluded: Object.fromEntries(
    EXCLUSION_CODES.map(
      (code) => [code, excluded.filter((each) => each.code === code).length] as const,
    ).filter(([, count]) => count > 0),
  ),
})

function planOf(
  order: Order,
  picked: readonly Person[],
  trace: DispatchTrace,
  { teams }: DispatchContext,
): OfferPlan {
  const fitting = matchingTeams(order, teams)
  const teamOf = ({ volunteer }: Person) =>
    fitting.find((team) => volunteer?.teamIds.includes(team.id)) ?? null
  const team = picked.map(teamOf).find((each) => each !== null) ?? null
  return {
    picks: picked.map((person) => ({
      volunteerId: person.id,
      name: person.contact.name,
      phone: person.contact.phone,
      stationId: person.contact.stationId,
      teamId: teamOf(person)?.id ?? null,
      headsStation: headOfStations(person).includes(order.stationId),
      why: [],
    })),
    team: team && { id: team.id, name: team.name },
    trace,
  }
}

function settle(
  order: Order,
  rule: SimpleRule,
  context: DispatchContext,
  memory: DispatchMemory,
): Result<OrderStep> {
  const { atMs, settings } = context
  const move: MoveContext = { actor: SYSTEM_ACTOR, atMs, settings }
  if (isTooLate(order, atMs)) return moveOrder(order, { move: 'hold', patch: { onHold: true } }, move)
  const search = findCandidates(order, context)
  const candidates = search.candidates.map(({ person }) => person)
  const picked = rule(order, candidates, context, memory)
  const trace = traceOf(order, search, atMs)
  const exhausted = order.wave >= settings.maxWaves
  if (picked.length > 0 && !exhausted) return offerOrder(order, planOf(order, picked, trace, context), move)
  const mayWait = search.excluded.some(({ code }) => PASSING_EXCLUSIONS.includes(code))
  if (!exhausted && mayWait && !order.urgent && !order.fiveMust) return ok({ order, events: [] })
  return escalateOrder(order, { code: exhausted ? 'no_answer' : 'nobody', text: '' }, move, trace)
}

/** A simple rule in the place of the product's: the same filters, deadlines and waves, one order after the other. */
export const dispatchBy =
  (rule: SimpleRule): Dispatching =>
  (orders, context, memory) =>
    orders
      .filter(isReadyToDispatch)
      .sort((a, b) => a.submittedAtMs - b.submittedAtMs || (a.id < b.id ? -1 : 1))
      .map((order) => ({ orderId: order.id, step: settle(order, rule, context, memory) }))
