import { EXCLUSION_CODES } from '../order/exclusions'
import type { Order } from '../order/order'
import { FIVE_MUST_ARRIVE } from '../service/five-must-arrive'
import { SPECIALTIES } from '../service/specialties'
import { acquaintancesAmong } from './acquaintances'
import { makeRoll, type Roll } from './candidate-roll'
import type { DispatchRules, OrderKind } from './dispatch-rules'
import { isItsWork } from './matching-teams'
import { notesOn } from './person-notes'
import { membersOfAny, type Registered, type Roster } from './roster'
import { EMPTY_LIST, type ShortList, shortListOf } from './short-list'
import { whileTimeLasts } from './while-time-lasts'

/**
 * One order's search; `broken` says why its data make no sense, and then nobody was looked for. Nor was there for one
 * that is `left` for lack of time.
 */
export type Searched = {
  readonly order: Order
  readonly search: ShortList
  readonly broken: string | null
  readonly left: boolean
}

const keyOf = ({ stationId, specialty, fiveMust, urgent, credential }: OrderKind): string =>
  JSON.stringify([stationId, specialty, fiveMust, urgent, credential])

/** Members of any of the teams whose work it is, worked out once for all orders that are theirs. */
function membersByWork(roster: Roster) {
  const known = new Map<string, readonly Registered[]>()
  return (order: OrderKind): readonly Registered[] => {
    const teams = roster.teams.filter((team) => isItsWork(order, team))
    const key = JSON.stringify(teams.map(({ id }) => id))
    const members = known.get(key) ?? membersOfAny(roster, teams)
    known.set(key, members)
    return members
  }
}

/** Only members of the teams whose work it is are looked at; the others are counted. */
function rollsOf(roster: Roster, rules: DispatchRules): (order: OrderKind) => Roll {
  const notes = notesOn(rules)
  const membersFor = membersByWork(roster)
  const made = (order: OrderKind): Roll => {
    const members = membersFor(order)
    const roll = makeRoll(order, members, roster, { ...rules, filters: EXCLUSION_CODES }, notes)
    const others = roster.volunteers.length - members.length
    if (others === 0) return roll
    const noMatch = (roll.counts.no_matching_team ?? 0) + others
    return { ...roll, counts: { ...roll.counts, no_matching_team: noMatch }, pool: roll.pool + others }
  }
  const rolls = new Map<string, Roll>()
  return (order) => {
    const key = keyOf(order)
    const roll = rolls.get(key) ?? made(order)
    rolls.set(key, roll)
    return roll
  }
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

const NOT_FOUND = { search: EMPTY_LIST, broken: null, left: false }

/**
 * Candidates of every order of a batch; what orders of one kind have in common is worked out once. An order that throws
 * is named and keeps no other one waiting. Those not reached when the time is over are left.
 */
export function searchBatch(
  orders: readonly Order[],
  roster: Roster,
  rules: DispatchRules,
  isOver: () => boolean,
): readonly Searched[] {
  const acquaintances = acquaintancesAmong(roster.volunteers)
  const rollFor = rollsOf(roster, rules)
  const work = ({ order }: { readonly order: Order }): Searched => {
    try {
      requireReadable(order)
      return { ...NOT_FOUND, order, search: shortListOf(order, rollFor(order), acquaintances, rules) }
    } catch (error) {
      return { ...NOT_FOUND, order, broken: String(error) }
    }
  }
  return whileTimeLasts(
    orders.map((order) => ({ order })),
    { isOver, work, leave: ({ order }) => ({ ...NOT_FOUND, order, left: true }) },
  )
}
