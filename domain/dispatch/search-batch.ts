import { EXCLUSION_CODES } from '../order/exclusions'
import type { Order } from '../order/order'
import { makeRoll, type Roll } from './candidate-roll'
import type { OrderKind } from './filter-input'
import type { DispatchContext } from './find-candidates'
import { teamsForWork } from './matching-teams'
import { makeRoster, membersOfAny, type Roster } from './roster'
import { type Search, searchRoll } from './search-roll'

/** One order's search; `broken` says why its data make no sense, and then nobody was looked for. */
export type Searched = {
  readonly order: Order
  readonly search: Search
  readonly broken: string | null
}

const NO_SEARCH: Search = { candidates: [], counts: {}, pool: 0 }

const keyOf = ({ stationId, specialty, fiveMust, urgent, credential }: OrderKind): string =>
  JSON.stringify([stationId, specialty, fiveMust, urgent, credential])

/** Only members of the teams whose work it is are looked at one by one; the others are counted. */
function rollOf(order: OrderKind, roster: Roster, context: DispatchContext): Roll {
  const members = membersOfAny(roster, teamsForWork(order, roster.teams))
  const { people: _people, teams: _teams, ...rules } = context
  const roll = makeRoll(order, members, roster, { ...rules, filters: EXCLUSION_CODES })
  const others = roster.volunteers.length - members.length
  if (others === 0) return roll
  const noMatch = (roll.counts.no_matching_team ?? 0) + others
  return { ...roll, counts: { ...roll.counts, no_matching_team: noMatch }, pool: roll.pool + others }
}

/** Sums over a batch would carry a missing number into everybody's. */
function requireNumbers({ headcount, submittedAtMs, durationMinutes, wave, wanted }: Order): void {
  const numbers = {
    headcount,
    submittedAtMs,
    durationMinutes,
    wave,
    fromMs: wanted.fromMs,
    toMs: wanted.toMs,
  }
  const missing = Object.entries(numbers).find(([, value]) => !Number.isFinite(value))
  if (missing) throw new Error(`${missing[0]} is no number`)
}

/**
 * Candidates of every order of a batch; what orders of one kind have in common is worked out once. An order that throws
 * is named and keeps no other one waiting.
 */
export function searchBatch(orders: readonly Order[], context: DispatchContext): readonly Searched[] {
  const roster = makeRoster(context.people, context.teams)
  const rolls = new Map<string, Roll>()
  const search = (order: Order): Search => {
    requireNumbers(order)
    const key = keyOf(order)
    const roll = rolls.get(key) ?? rollOf(order, roster, context)
    rolls.set(key, roll)
    return searchRoll(order, roll, EXCLUSION_CODES)
  }
  return orders.map((order) => {
    try {
      return { order, search: search(order), broken: null }
    } catch (error) {
      return { order, search: NO_SEARCH, broken: String(error) }
    }
  })
}
