import { MINUTE_MS } from '../kernel/shanghai-time'
import type { OfferPlan } from '../order/offer-order'
import type { Order } from '../order/order'
import { missingPlaces } from '../order/order-conditions'
import type { TownSettings } from '../town/town-settings'
import { answerDueMs } from './answer-due'
import { type BatchLimits, batchLimits } from './batch-limits'
import type { DispatchContext } from './find-candidates'
import { type Matched, matchBatch, type Wanted } from './match-batch'
import { openPlacePrice } from './open-price'
import { planFrom } from './plan-from'
import { makeRoster } from './roster'
import { type Searched, searchBatch } from './search-batch'
import type { Candidate } from './search-roll'
import type { ShortList } from './short-list'
import { whileTimeLasts } from './while-time-lasts'

export type Proposal = {
  readonly order: Order
  readonly by: 'machine' | 'machine_greedy'
  /** Null: nobody can be asked now; the search says why. */
  readonly plan: OfferPlan | null
  readonly search: ShortList
  /** Why nothing could be decided: the order's own data make no sense. Null for every sound order. */
  readonly broken: string | null
  /** It waits for the next round: there was no time for it, or all who could come are asked for others of the batch. */
  readonly left: boolean
}

/** Where there is no time for one wave after the other, two are asked at once. */
const WAVES_AT_ONCE = 2
const HURRIED_MS = 30 * MINUTE_MS

/** How many people are asked in one wave: every open place several times over, within the order's limit. */
export function waveSize(order: Order, settings: TownSettings, atMs: number): number {
  const usual = Math.max(missingPlaces(order) * settings.offersPerPlace, settings.minOffersPerWave)
  const hurried = missingPlaces(order) > 0 && answerDueMs(order, atMs, settings) - atMs < HURRIED_MS
  const wanted = hurried ? usual * WAVES_AT_ONCE : usual
  return Math.max(0, Math.min(wanted, settings.maxOffersPerOrder - order.assignments.length))
}

/** 五必到 calls the whole home team at once; only when it has nobody left are others looked for. */
function calledTeam(order: Order, search: ShortList, settings: TownSettings): readonly Candidate[] {
  if (!order.fiveMust) return []
  const room = settings.maxOffersPerOrder - order.assignments.length
  const called: Candidate[] = []
  for (let nth = 0; nth < search.size && called.length < room; nth += 1)
    if (search.called(nth)) called.push(search.candidate(nth))
  return called
}

function wantedBy({ order, search }: Searched, context: DispatchContext): Wanted {
  const asked = waveSize(order, context.settings, context.atMs)
  const places = Math.min(missingPlaces(order), asked)
  const openPrice = openPlacePrice(order, context)
  return { places, reserves: asked - places, openPrice, list: search }
}

const byAgeThenId = (a: Order, b: Order): number =>
  a.submittedAtMs - b.submittedAtMs || (a.id < b.id ? -1 : 1)

/**
 * Matches a batch of waiting orders with volunteers at the least total cost: first every open place, then reserves.
 * A volunteer is asked for at most one order of a batch, except by 五必到, which does not queue. An order whose data
 * make no sense is named and keeps nobody else waiting. A batch too large for its time is cut. The result does not depend on the order of its inputs.
 */
export function planOffers(
  orders: readonly Order[],
  context: DispatchContext,
  limits: BatchLimits = batchLimits(context.nowMs),
): readonly Proposal[] {
  const { people, teams, nowMs: _nowMs, ...rules } = context
  const roster = makeRoster(people, teams, context.atMs)
  const searched = searchBatch([...orders].sort(byAgeThenId), roster, rules, limits.search)
  const found = searched.filter(({ broken, left }) => broken === null && !left)
  const picked = new Map<string, readonly Candidate[]>(
    found.map(({ order, search }) => [order.id, calledTeam(order, search, context.settings)]),
  )
  const queued = found.filter(({ order }) => picked.get(order.id)?.length === 0)
  const matched: Matched = matchBatch(
    queued.map((each) => wantedBy(each, context)),
    roster.volunteers.length,
    limits.match,
  )
  queued.forEach(({ order }, at) => {
    picked.set(order.id, matched.picked[at] ?? [])
  })
  const by = matched.by === 'exact' ? 'machine' : 'machine_greedy'
  const proposed = (each: Searched): Proposal => {
    const { order, search, broken } = each
    const asked = picked.get(order.id) ?? []
    const plan = asked.length > 0 ? planFrom(order, search, asked, { by, atMs: context.atMs }) : null
    const outbid = plan === null && search.size > 0 && wantedBy(each, context).places > 0
    return { order, by, plan, search, broken, left: each.left || outbid }
  }
  return whileTimeLasts(searched, {
    isOver: limits.write,
    work: proposed,
    leave: ({ order, search, broken }) => ({ order, by, plan: null, search, broken, left: broken === null }),
  })
}
