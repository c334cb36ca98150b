import type { Exclusions } from '../order/dispatch-trace'
import { type ExclusionCode, OUTSIDE_CODES } from '../order/exclusions'
import { teamIdsOf } from '../people/team-ids-of'
import { kindCost, metersBetween } from './cost-terms'
import { codeOf, countCodes, countNumbers, type Excluded, numberOf } from './count-codes'
import type { DispatchRules, OrderKind } from './dispatch-rules'
import type { KindInput } from './filter-input'
import { HARD_FILTERS, outsideReason } from './hard-filters'
import { CIRCLE_COST } from './open-price'
import { type Notes, notesOn, type PersonNotes } from './person-notes'
import type { Registered, Roster } from './roster'
import { standsOf, type TeamsView, teamsViews } from './teams-view'

/** A volunteer whom nothing lasting keeps from orders of this kind. */
export type RollEntry = KindInput &
  Pick<TeamsView, 'sentBy' | 'circleAt' | 'called'> & {
    /** Why he cannot come just now. */
    readonly passing: ExclusionCode | null
    /** Without what a single order adds to it. */
    readonly cost: number
  }

/**
 * Everybody who comes into question for one kind of order, nearest circle and least cost first. Every order of the kind
 * reads all places, so they lie close together as numbers; what stands at one is written out when it is asked for.
 */
export type Roll = {
  /** Their places `at`. */
  readonly ats: Int32Array
  readonly circles: Uint8Array
  readonly costs: Float64Array
  /** Why he cannot come just now, by its place among all codes and counted from 1; 0: nothing. */
  readonly passing: Uint8Array
  /** 1: a village team of his is called by 五必到. */
  readonly called: Uint8Array
  readonly entry: (nth: number) => RollEntry
  readonly excluded: () => readonly Excluded[]
  readonly counts: Exclusions
  readonly pool: number
}

type Filters = readonly ExclusionCode[]

export type RollRules = DispatchRules & { readonly filters: Filters }

type WhyNot = (input: KindInput, notes: PersonNotes) => ExclusionCode | null

/** The first reason that holds for somebody and a kind of order, of those that pass or of those that do not. */
function kindFilter(filters: Filters, passes: boolean): WhyNot {
  const rows = filters.flatMap((code) => {
    const row = HARD_FILTERS[code]
    return row.passes !== passes || row.looksAt === 'order' ? [] : [{ ...row, code }]
  })
  const ofKind = rows.flatMap((row) => (row.looksAt === 'kind' ? [row] : []))
  return (input, { holding }) => {
    // Against most people nothing is known beforehand, and this is asked of everybody for every kind.
    if (holding.length === 0) {
      for (const { code, applies } of ofKind) if (applies(input)) return code
      return null
    }
    const holds = (row: (typeof rows)[number]) =>
      row.looksAt === 'kind' ? row.applies(input) : holding.includes(row.code)
    return rows.find(holds)?.code ?? null
  }
}

function metersTo(stationId: string) {
  const known = new Map<string, number | null>()
  return (fromId: string): number | null => {
    const meters = known.get(fromId)
    if (meters !== undefined) return meters
    const measured = metersBetween(fromId, stationId)
    known.set(fromId, measured)
    return measured
  }
}

/** More volunteers than any town has; every key below stays a whole number that a double holds. */
const MOST_PLACES = 2 ** 21

/** Nearest circle first, then least cost, then the lower id; as numbers, which sort many times faster than objects. */
function sortedPlaces({ found, circles, costs }: Looked): Int32Array {
  const keys = new Float64Array(found.length)
  found.forEach((place, nth) => {
    keys[nth] = ((circles[place] ?? 0) * CIRCLE_COST + (costs[place] ?? 0)) * MOST_PLACES + place
  })
  const places = new Int32Array(found.length)
  keys.sort().forEach((key, nth) => {
    places[nth] = key % MOST_PLACES
  })
  return places
}

/** What stands at these places, in their order. */
function at<T extends Uint8Array | Int32Array | Float64Array>(places: Int32Array, from: T, into: T): T {
  for (let nth = 0; nth < places.length; nth += 1) into[nth] = from[places[nth] ?? 0] ?? 0
  return into
}

/** What was seen of each volunteer, by his place in the list. */
type Looked = {
  readonly ats: Int32Array
  /** Why he is not on the roll, as a number. */
  readonly reasons: Uint8Array
  readonly passing: Uint8Array
  readonly called: Uint8Array
  readonly circles: Uint8Array
  readonly costs: Float64Array
  /** Those on the roll. */
  readonly found: number[]
}

/** How volunteers look from one kind of order. */
type Sight = {
  readonly teamsOf: (registered: Registered) => TeamsView
  readonly inputOf: (registered: Registered, teams: TeamsView) => KindInput
}

function sightOf(order: OrderKind, roster: Roster, { filters, ...rules }: RollRules, notes: Notes): Sight {
  const meters = metersTo(order.stationId)
  return {
    teamsOf: teamsViews(standsOf(order, roster, rules), filters),
    inputOf: (registered, { stands }) => ({
      order,
      rules,
      calendar: notes.calendar,
      registered,
      stands,
      meters: meters(registered.person.contact.stationId),
    }),
  }
}

function lookAt(volunteers: readonly Registered[], sight: Sight, filters: Filters, notes: Notes): Looked {
  // Reasons that lie in the teams come before all others, and are known already.
  const lasting = kindFilter(
    filters.filter((code) => !OUTSIDE_CODES.includes(code)),
    false,
  )
  const passing = kindFilter(filters, true)
  const looked: Looked = {
    ats: new Int32Array(volunteers.length),
    reasons: new Uint8Array(volunteers.length),
    passing: new Uint8Array(volunteers.length),
    called: new Uint8Array(volunteers.length),
    circles: new Uint8Array(volunteers.length),
    costs: new Float64Array(volunteers.length),
    found: [] as number[],
  }
  volunteers.forEach((registered, place) => {
    const teams = sight.teamsOf(registered)
    looked.ats[place] = registered.at
    looked.reasons[place] = numberOf(teams.outside)
    if (teams.outside) return
    const input = sight.inputOf(registered, teams)
    const his = notes.of(registered)
    const reason = lasting(input, his)
    looked.reasons[place] = numberOf(reason)
    if (reason) return
    looked.found.push(place)
    looked.passing[place] = numberOf(passing(input, his))
    looked.called[place] = teams.called ? 1 : 0
    looked.circles[place] = teams.circleAt
    looked.costs[place] = his.cost + kindCost(input)
  })
  return looked
}

/** Those whose record cannot be read. */
const unreadableOf = (
  order: OrderKind,
  roster: Roster,
  { filters, ...rules }: RollRules,
): readonly Excluded[] => {
  const stands = standsOf(order, roster, rules)
  return roster.unreadable.map((person) => ({
    person,
    code: outsideReason(stands(teamIdsOf(person)), filters) ?? 'record_incomplete',
  }))
}

/** Writes out what stands at a place of a sorted roll, once. */
function entriesOf(
  { places, passing, costs }: Pick<Roll, 'passing' | 'costs'> & { readonly places: Int32Array },
  volunteers: readonly Registered[],
  { teamsOf, inputOf }: Sight,
): Roll['entry'] {
  const known: RollEntry[] = []
  const written = (nth: number): RollEntry => {
    const registered = volunteers[places[nth] ?? -1]
    if (!registered) throw new Error(`makeRoll: nobody stands at ${nth}`)
    const teams = teamsOf(registered)
    const { order, rules, calendar, stands, meters } = inputOf(registered, teams)
    return {
      order,
      rules,
      calendar,
      registered,
      stands,
      meters,
      sentBy: teams.sentBy,
      circleAt: teams.circleAt,
      called: teams.called,
      passing: codeOf(passing[nth] ?? 0),
      cost: costs[nth] ?? 0,
    }
  }
  return (nth) => {
    const entry = known[nth] ?? written(nth)
    known[nth] = entry
    return entry
  }
}

/** Looks once at these volunteers, listed by id, for every order of a kind, and tells of those whose record cannot be read. */
export function makeRoll(
  order: OrderKind,
  volunteers: readonly Registered[],
  roster: Roster,
  rules: RollRules,
  notes: Notes = notesOn(rules),
): Roll {
  const sight = sightOf(order, roster, rules, notes)
  const looked = lookAt(volunteers, sight, rules.filters, notes)
  const places = sortedPlaces(looked)
  const size = places.length
  const passing = at(places, looked.passing, new Uint8Array(size))
  const costs = at(places, looked.costs, new Float64Array(size))
  const unreadable = unreadableOf(order, roster, rules)
  return {
    ats: at(places, looked.ats, new Int32Array(size)),
    circles: at(places, looked.circles, new Uint8Array(size)),
    costs,
    passing,
    called: at(places, looked.called, new Uint8Array(size)),
    entry: entriesOf({ places, passing, costs }, volunteers, sight),
    excluded: () => [
      ...unreadable,
      ...volunteers.flatMap(({ person }, place) => {
        const code = codeOf(looked.reasons[place] ?? 0)
        return code ? [{ person, code }] : []
      }),
    ],
    counts: countNumbers(looked.reasons, countCodes(unreadable)),
    pool: volunteers.length + roster.unreadable.length,
  }
}
