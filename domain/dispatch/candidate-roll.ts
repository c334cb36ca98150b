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
  readonly entry: (nth: number) => RollEntry
  readonly excluded: () => readonly Excluded[]
  readonly counts: Exclusions
  readonly pool: number
}

type Filters = readonly ExclusionCode[]

export type RollRules = DispatchRules & { readonly filters: Filters }

/** Whether this reason holds for somebody. */
type KindFilter = {
  readonly code: ExclusionCode
  readonly applies: (input: KindInput, notes: PersonNotes) => boolean
}

const kindFilters = (filters: Filters, passes: boolean): readonly KindFilter[] =>
  filters.flatMap((code): readonly KindFilter[] => {
    const row = HARD_FILTERS[code]
    if (row.passes !== passes || row.looksAt === 'order') return []
    if (row.looksAt === 'kind') return [{ code, applies: row.applies }]
    return [{ code, applies: (_input, { holding }) => holding.includes(code) }]
  })

const firstOf = (
  filters: readonly KindFilter[],
  input: KindInput,
  notes: PersonNotes,
): ExclusionCode | null => {
  for (const { code, applies } of filters) if (applies(input, notes)) return code
  return null
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
function sortedPlaces(found: readonly number[], priceOf: (place: number) => number): Int32Array {
  const keys = Float64Array.from(found, (place) => priceOf(place) * MOST_PLACES + place).sort()
  return Int32Array.from(keys, (key) => key % MOST_PLACES)
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

/** What was seen of each, by his place in the list; those on the roll are `found`. */
function lookAt(volunteers: readonly Registered[], sight: Sight, filters: Filters, notes: Notes) {
  // Reasons that lie in the teams come before all others, and are known already.
  const lasting = kindFilters(
    filters.filter((code) => !OUTSIDE_CODES.includes(code)),
    false,
  )
  const passing = kindFilters(filters, true)
  const looked = {
    reasons: new Uint8Array(volunteers.length),
    passing: new Uint8Array(volunteers.length),
    circles: new Uint8Array(volunteers.length),
    costs: new Float64Array(volunteers.length),
    found: [] as number[],
  }
  volunteers.forEach((registered, place) => {
    const teams = sight.teamsOf(registered)
    looked.reasons[place] = numberOf(teams.outside)
    if (teams.outside) return
    const input = sight.inputOf(registered, teams)
    const his = notes.of(registered)
    const reason = firstOf(lasting, input, his)
    looked.reasons[place] = numberOf(reason)
    if (reason) return
    looked.found.push(place)
    looked.passing[place] = numberOf(firstOf(passing, input, his))
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
  const read = (list: Uint8Array | Float64Array, place: number): number => list[place] ?? 0
  const places = sortedPlaces(
    looked.found,
    (place) => read(looked.circles, place) * CIRCLE_COST + read(looked.costs, place),
  )
  const passing = Uint8Array.from(places, (place) => read(looked.passing, place))
  const costs = Float64Array.from(places, (place) => read(looked.costs, place))
  const unreadable = unreadableOf(order, roster, rules)
  return {
    ats: places.map((place) => volunteers[place]?.at ?? 0),
    circles: Uint8Array.from(places, (place) => read(looked.circles, place)),
    costs,
    passing,
    entry: entriesOf({ places, passing, costs }, volunteers, sight),
    excluded: () => [
      ...unreadable,
      ...volunteers.flatMap(({ person }, place) => {
        const code = codeOf(read(looked.reasons, place))
        return code ? [{ person, code }] : []
      }),
    ],
    counts: countNumbers(looked.reasons, countCodes(unreadable)),
    pool: volunteers.length + roster.unreadable.length,
  }
}
