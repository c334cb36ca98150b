import { mapRecord } from '../kernel/map-record'
import type { CostTerms, Exclusions } from '../order/dispatch-trace'
import type { ExclusionCode } from '../order/exclusions'
import { openTaskOf } from '../order/open-task-of'
import type { Order } from '../order/order'
import { householdOf } from '../people/household'
import type { Person } from '../people/person'
import type { Team } from '../people/team'
import { inOrder, type Roll, type RollEntry } from './candidate-roll'
import { COST_TABLE, orderCost } from './cost-terms'
import { countCodes, type Excluded } from './count-codes'
import type { OrderFacts } from './filter-input'
import { HARD_FILTERS } from './hard-filters'

/** Somebody who may be asked for this very order. */
export type Candidate = {
  readonly person: Person
  /** The team through which he is asked. */
  readonly team: Team | null
  readonly circleAt: number
  /** Member of a village team that 五必到 calls. */
  readonly called: boolean
  readonly cost: number
  /** How he stood on the roll of such orders. */
  readonly entry: RollEntry
}

export type Search = {
  /** Nearest circle and least cost first. */
  readonly candidates: readonly Candidate[]
  readonly counts: Exclusions
  /** Volunteers looked at. */
  readonly pool: number
}

export function factsOf(order: Order): OrderFacts {
  const { name, phone, addressText } = order.beneficiary
  return {
    order,
    household: householdOf({ name, phone, addressText, stationId: order.stationId }),
    task: openTaskOf(order),
    asked: new Map(order.assignments.map((part) => [part.volunteerId, part])),
  }
}

const orderFilters = (filters: readonly ExclusionCode[], passes: boolean) =>
  filters.flatMap((code) => {
    const row = HARD_FILTERS[code]
    return row.looksAt === 'order' && row.passes === passes ? [{ code, applies: row.applies }] : []
  })

/**
 * Asks of everybody on the roll what only this order can answer. `excluded` names those whom the order itself
 * leaves out; those whom the roll had left out are only counted.
 */
export function searchRoll(
  order: Order,
  roll: Roll,
  filters: readonly ExclusionCode[],
): Search & { readonly excluded: readonly Excluded[] } {
  const facts = factsOf(order)
  const lasting = orderFilters(filters, false)
  const passing = orderFilters(filters, true)
  const candidates: Candidate[] = []
  const excluded: Excluded[] = []
  for (const entry of roll.entries) {
    const { person, team, circleAt, called } = entry
    const code =
      lasting.find((filter) => filter.applies(facts, entry))?.code ??
      entry.passing ??
      passing.find((filter) => filter.applies(facts, entry))?.code
    if (code) excluded.push({ person, code })
    else
      candidates.push({ person, team, circleAt, called, entry, cost: entry.cost + orderCost(facts, entry) })
  }
  return {
    candidates: candidates.sort(inOrder),
    excluded,
    counts: countCodes(excluded, roll.counts),
    pool: roll.pool,
  }
}

/** The named parts of what it costs to ask him for this order. */
export function costTerms(order: Order, { entry }: Candidate): CostTerms {
  const facts = factsOf(order)
  return mapRecord(COST_TABLE, (row) => (row.looksAt === 'kind' ? row.cost(entry) : row.cost(facts, entry)))
}
