import { mapRecord } from '../kernel/map-record'
import type { OfferPlan } from '../order/offer-order'
import type { Order } from '../order/order'
import { missingPlaces } from '../order/order-conditions'
import type { TownSettings } from '../town/town-settings'
import type { DispatchContext } from './find-candidates'
import { type Matched, matchBatch, type Wanted } from './match-batch'
import { openPlacePrice } from './open-price'
import { planFrom } from './plan-from'
import { makeRoster } from './roster'
import { type Searched, searchBatch } from './search-batch'
import type { Candidate } from './search-roll'
import { firstOf, type ShortList } from './short-list'

/** So long a batch may take. */
export const BATCH_BUDGET_MS = 500

/**
 * Where its time is over for each step: orders not looked at by then are left for the next round, and what is not matched at
 * the least cost by then is matched quickly. The rest is for that and for writing down the reasons.
 */
const SHARES = { search: 0.7, match: 0.85 } as const

export type Proposal = {
  readonly orderId: string
  readonly by: 'machine' | 'machine_greedy'
  /** Null: nobody can be asked now; the search says why. */
  readonly plan: OfferPlan | null
  readonly search: ShortList
  /** Why nothing could be decided: the order's own data make no sense. Null for every sound order. */
  readonly broken: string | null
  /** There was no time to look for anybody: it waits for the next round. */
  readonly left: boolean
}

/** How many people are asked in one wave: every open place several times over, within the order's limit. */
export function waveSize(order: Order, settings: TownSettings): number {
  const wanted = Math.max(missingPlaces(order) * settings.offersPerPlace, settings.minOffersPerWave)
  return Math.max(0, Math.min(wanted, settings.maxOffersPerOrder - order.assignments.length))
}

/** 五必到 calls the whole home team at once; only when it has nobody left are others looked for. */
function calledTeam(order: Order, search: ShortList, settings: TownSettings): readonly Candidate[] {
  if (!order.fiveMust) return []
  const room = settings.maxOffersPerOrder - order.assignments.length
  return firstOf(search, search.size)
    .filter(({ entry }) => entry.called)
    .slice(0, Math.max(0, room))
}

function wantedBy({ order, search }: Searched, context: DispatchContext): Wanted {
  const asked = waveSize(order, context.settings)
  const places = Math.min(missingPlaces(order), asked)
  const openPrice = openPlacePrice(order, context)
  return { places, reserves: asked - places, openPrice, list: search }
}

const byAgeThenId = (a: Order, b: Order): number =>
  a.submittedAtMs - b.submittedAtMs || (a.id < b.id ? -1 : 1)

/** Whether the time of a step is over; without a clock it never is. */
function timeLimits({ nowMs }: DispatchContext): Readonly<Record<keyof typeof SHARES, () => boolean>> {
  const startMs = nowMs?.() ?? 0
  return mapRecord(
    SHARES,
    (share) => () => nowMs !== undefined && nowMs() > startMs + share * BATCH_BUDGET_MS,
  )
}

/**
 * Matches a batch of waiting orders with volunteers at the least total cost: first every open place, then reserves.
 * A volunteer is asked for at most one order of a batch, except by 五必到, which does not queue. An order whose data
 * make no sense is named and keeps nobody else waiting. A batch too large for its time is cut. The result does not depend on the order of its inputs.
 */
export function planOffers(orders: readonly Order[], context: DispatchContext): readonly Proposal[] {
  const isOver = timeLimits(context)
  const { people, teams, nowMs: _nowMs, ...rules } = context
  const roster = makeRoster(people, teams, context.atMs)
  const searched = searchBatch([...orders].sort(byAgeThenId), roster, rules, isOver.search)
  const found = searched.filter(({ broken, left }) => broken === null && !left)
  const picked = new Map<string, readonly Candidate[]>(
    found.map(({ order, search }) => [order.id, calledTeam(order, search, context.settings)]),
  )
  const queued = found.filter(({ order }) => picked.get(order.id)?.length === 0)
  const matched: Matched = matchBatch(
    queued.map((each) => wantedBy(each, context)),
    roster.volunteers.length,
    isOver.match,
  )
  queued.forEach(({ order }, at) => {
    picked.set(order.id, matched.picked[at] ?? [])
  })
  const by = matched.by === 'exact' ? 'machine' : 'machine_greedy'
  return searched.map(({ order, search, broken, left }) => {
    const asked = picked.get(order.id) ?? []
    const plan = asked.length > 0 ? planFrom(order, search, asked, { by, atMs: context.atMs }) : null
    return { orderId: order.id, by, plan, search, broken, left }
  })
}
