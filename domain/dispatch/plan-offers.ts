import type { DispatchTrace } from '../order/dispatch-trace'
import type { ExclusionCode } from '../order/exclusions'
import type { OfferPlan, VolunteerPick } from '../order/offer-order'
import type { Order } from '../order/order'
import { missingPlaces } from '../order/order-conditions'
import { headOfStations } from '../people/roles-of'
import type { TownSettings } from '../town/town-settings'
import { type AssignmentRow, assignExact, UNASSIGNED } from './assign-exact'
import { type Candidate, type CandidateSearch, type DispatchContext, findCandidates } from './find-candidates'

/** A place of an order must never lose to a mere reserve of another: its price dwarfs every possible cost. */
const OPEN_PLACE_COST = 10_000_000
const OPEN_RESERVE_COST = 100_000

export type Proposal = {
  readonly orderId: string
  /** Null: nobody can be asked now; the search says why. */
  readonly plan: OfferPlan | null
  readonly search: CandidateSearch
}

const toPick = (order: Order, { person, team, why }: Candidate): VolunteerPick => ({
  volunteerId: person.id,
  name: person.contact.name,
  phone: person.contact.phone,
  stationId: person.contact.stationId,
  teamId: team?.id ?? null,
  headsStation: headOfStations(person).includes(order.stationId),
  why,
})

export function countExclusions(search: CandidateSearch): Partial<Record<ExclusionCode, number>> {
  const counts: Partial<Record<ExclusionCode, number>> = {}
  for (const { code } of search.excluded) counts[code] = (counts[code] ?? 0) + 1
  return counts
}

export const traceOf = (
  order: Order,
  search: CandidateSearch,
  picked: readonly Candidate[],
  by: DispatchTrace['by'],
  atMs: number,
): DispatchTrace => ({
  atMs,
  wave: order.wave + 1,
  by,
  pool: search.pool,
  picked: picked.map(({ person, cost, terms }) => ({ volunteerId: person.id, cost, terms })),
  excluded: countExclusions(search),
})

export function planFrom(
  order: Order,
  search: CandidateSearch,
  picked: readonly Candidate[],
  by: DispatchTrace['by'],
  atMs: number,
): OfferPlan {
  const team = picked.find((each) => each.team)?.team ?? null
  return {
    picks: picked.map((each) => toPick(order, each)),
    team: team && { id: team.id, name: team.name },
    trace: traceOf(order, search, picked, by, atMs),
  }
}

/** How many people are asked in one wave: every open place several times over, within the order's limit. */
export function waveSize(order: Order, settings: TownSettings): number {
  const wanted = Math.max(missingPlaces(order) * settings.offersPerPlace, settings.minOffersPerWave)
  return Math.max(0, Math.min(wanted, settings.maxOffersPerOrder - order.assignments.length))
}

/** 五必到 calls the whole home team at once; only when it has nobody left are others looked for. */
function calledTeam(order: Order, search: CandidateSearch, settings: TownSettings): readonly Candidate[] {
  if (!order.fiveMust) return []
  const room = settings.maxOffersPerOrder - order.assignments.length
  return search.candidates.filter((candidate) => candidate.called).slice(0, Math.max(0, room))
}

/**
 * Matches a batch of waiting orders with volunteers at the least total cost: first every open place, then reserves.
 * A volunteer is asked for at most one order of a batch, except by 五必到, which does not queue.
 * The result does not depend on the order of its inputs.
 */
export function planOffers(orders: readonly Order[], context: DispatchContext): readonly Proposal[] {
  const sorted = [...orders].sort((a, b) => a.submittedAtMs - b.submittedAtMs || (a.id < b.id ? -1 : 1))
  const searches = sorted.map((order) => ({ order, search: findCandidates(order, context) }))
  const called = new Map(
    searches.map(({ order, search }) => [order.id, calledTeam(order, search, context.settings)]),
  )
  const volunteerIds = [...new Set(context.people.map((person) => person.id))].sort()
  const columnOf = new Map(volunteerIds.map((id, column) => [id, column]))

  const rows: (AssignmentRow & { orderId: string })[] = searches.flatMap(({ order, search }) => {
    if (called.get(order.id)?.length) return []
    const arcs = search.candidates.map(({ person, cost }) => ({ column: columnOf.get(person.id) ?? 0, cost }))
    const places = missingPlaces(order)
    return Array.from({ length: waveSize(order, context.settings) }, (_, slot) => ({
      orderId: order.id,
      openCost: slot < places ? OPEN_PLACE_COST : OPEN_RESERVE_COST,
      arcs,
    }))
  })
  const chosen = new Map<string, Set<string>>()
  assignExact(rows, volunteerIds.length).forEach((column, index) => {
    const volunteerId = column === UNASSIGNED ? undefined : volunteerIds[column]
    const orderId = rows[index]?.orderId
    if (volunteerId && orderId) chosen.set(orderId, (chosen.get(orderId) ?? new Set()).add(volunteerId))
  })

  return searches.map(({ order, search }) => {
    const ids = chosen.get(order.id)
    const team = called.get(order.id) ?? []
    const picked = team.length > 0 ? team : search.candidates.filter(({ person }) => ids?.has(person.id))
    const plan = picked.length > 0 ? planFrom(order, search, picked, 'machine', context.atMs) : null
    return { orderId: order.id, plan, search }
  })
}
