import { EXCLUSION_CODES } from '../order/exclusions'
import type { Order } from '../order/order'
import { FIVE_MUST_ARRIVE } from '../service/five-must-arrive'
import { SPECIALTIES } from '../service/specialties'
import { acquaintancesAmong } from './acquaintances'
import { makeRoll, type Roll } from './candidate-roll'
import type { DispatchRules, OrderKind } from './dispatch-rules'
import { isItsWork } from './matching-teams'
import { membersOfAny, type Roster } from './roster'
import { EMPTY_LIST, type ShortList, shortListOf } from './short-list'

/** One order's search; `broken` says why its data make no sense, and then nobody was looked for. */
export type Searched = {
  readonly order: Order
  readonly search: ShortList
  readonly broken: string | null
}

const keyOf = ({ stationId, specialty, fiveMust, urgent, credential }: OrderKind): string =>
  JSON.stringify([stationId, specialty, fiveMust, urgent, credential])

/** Only members of the teams whose work it is are looked at; the others are counted. */
function rollOf(order: OrderKind, roster: Roster, rules: DispatchRules): Roll {
  const members = membersOfAny(
    roster,
    roster.teams.filter((team) => isItsWork(order, team)),
  )
  const roll = makeRoll(order, members, roster, { ...rules, filters: EXCLUSION_CODES })
  const others = roster.volunteers.length - members.length
  if (others === 0) return roll
  const noMatch = (roll.counts.no_matching_team ?? 0) + others
  return { ...roll, counts: { ...roll.counts, no_matching_team: noMatch }, pool: roll.pool + others }
}

/** Sums over a batch would carry a missing number into everybody's; words for an unknown code there are none. */
function requireReadable(order: Order): void {
  const { headcount, submittedAtMs, durationMinutes, wave, wanted, specialty, fiveMust } = order
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
  if (specialty !== null && !Object.hasOwn(SPECIALTIES, specialty))
    throw new Error(`no specialty ${specialty}`)
  if (fiveMust !== null && !Object.hasOwn(FIVE_MUST_ARRIVE, fiveMust)) throw new Error(`no duty ${fiveMust}`)
}

/**
 * Candidates of every order of a batch; what orders of one kind have in common is worked out once. An order that throws
 * is named and keeps no other one waiting.
 */
export function searchBatch(
  orders: readonly Order[],
  roster: Roster,
  rules: DispatchRules,
): readonly Searched[] {
  const acquaintances = acquaintancesAmong(roster.volunteers, rules.atMs)
  const rolls = new Map<string, Roll>()
  const search = (order: Order): ShortList => {
    requireReadable(order)
    const key = keyOf(order)
    const roll = rolls.get(key) ?? rollOf(order, roster, rules)
    rolls.set(key, roll)
    return shortListOf(order, roll, acquaintances, rules)
  }
  return orders.map((order) => {
    try {
      return { order, search: search(order), broken: null }
    } catch (error) {
      return { order, search: EMPTY_LIST, broken: String(error) }
    }
  })
}
