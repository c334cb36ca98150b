import { mapRecord } from '../kernel/map-record'
import type { CostTerms } from '../order/dispatch-trace'
import type { ExclusionCode } from '../order/exclusions'
import { openTaskOf } from '../order/open-task-of'
import type { Order } from '../order/order'
import { demandsOf } from '../order/personal-hindrances'
import { servedPersonId } from '../order/served-person-id'
import { freeTimesFor } from '../people/free-times'
import { householdOf } from '../people/household'
import type { Person } from '../people/person'
import type { Roll, RollEntry } from './candidate-roll'
import { COST_TABLE, orderCost } from './cost-terms'
import type { Excluded } from './count-codes'
import type { DispatchRules } from './dispatch-rules'
import type { OrderFacts } from './filter-input'
import { HARD_FILTERS } from './hard-filters'
import type { Registered } from './roster'

/** Somebody who may be asked for this very order. */
export type Candidate = {
  readonly facts: OrderFacts
  readonly person: Person
  readonly cost: number
  /** How he stood on the roll of such orders. */
  readonly entry: RollEntry
}

export function factsOf(order: Order, rules: DispatchRules): OrderFacts {
  const { name, phone, addressText } = order.beneficiary
  return {
    order,
    rules,
    household: householdOf({ name, phone, addressText, stationId: order.stationId }),
    demands: demandsOf(order, rules.settings),
    servedId: servedPersonId(order),
    task: openTaskOf(order),
    asked: new Map(order.assignments.map((part) => [part.volunteerId, part])),
    freeTimes: freeTimesFor(order.wanted, order.durationMinutes),
  }
}

export type OrderFilter = (facts: OrderFacts, entry: RollEntry) => ExclusionCode | null

/** The first reason that holds for a single order and somebody on its roll: lasting ones before passing ones. */
export function orderFilter(filters: readonly ExclusionCode[]): OrderFilter {
  const rows = (passes: boolean) =>
    filters.flatMap((code) => {
      const row = HARD_FILTERS[code]
      return row.looksAt === 'order' && row.passes === passes ? [{ code, applies: row.applies }] : []
    })
  const [lasting, passing] = [rows(false), rows(true)]
  const first = (list: typeof lasting, facts: OrderFacts, registered: Registered): ExclusionCode | null => {
    for (const { code, applies } of list) if (applies(facts, registered)) return code
    return null
  }
  return (facts, entry) =>
    first(lasting, facts, entry.registered) ?? entry.passing ?? first(passing, facts, entry.registered)
}

export const toCandidate = (facts: OrderFacts, entry: RollEntry): Candidate => ({
  facts,
  person: entry.registered.person,
  entry,
  cost: entry.cost + orderCost(facts, entry.registered),
})

/** Nearest circle first, then least cost, then the lower id. */
export const inOrder = (a: Candidate, b: Candidate): number =>
  a.entry.circleAt - b.entry.circleAt || a.cost - b.cost || a.entry.registered.at - b.entry.registered.at

/** Asks of everybody on the roll, one by one, what only this order can answer. */
export function searchRoll(
  order: Order,
  roll: Roll,
  rules: DispatchRules & { readonly filters: readonly ExclusionCode[] },
): { readonly candidates: readonly Candidate[]; readonly excluded: readonly Excluded[] } {
  const facts = factsOf(order, rules)
  const whyNot = orderFilter(rules.filters)
  const candidates: Candidate[] = []
  const excluded: Excluded[] = [...roll.excluded()]
  for (let nth = 0; nth < roll.ats.length; nth += 1) {
    const entry = roll.entry(nth)
    const code = whyNot(facts, entry)
    if (code) excluded.push({ person: entry.registered.person, code })
    else candidates.push(toCandidate(facts, entry))
  }
  return { candidates: candidates.sort(inOrder), excluded }
}

/** The named parts of what it costs to ask him. */
export const costTerms = ({ facts, entry }: Pick<Candidate, 'facts' | 'entry'>): CostTerms =>
  mapRecord(COST_TABLE, (row) =>
    row.looksAt === 'order' ? row.cost(facts, entry.registered) : row.cost(entry),
  )
