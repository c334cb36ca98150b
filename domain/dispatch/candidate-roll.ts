import { shanghaiParts, startOfWeek } from '../kernel/shanghai-time'
import type { Exclusions } from '../order/dispatch-trace'
import { type ExclusionCode, OUTSIDE_CODES } from '../order/exclusions'
import { teamIdsOf } from '../people/team-ids-of'
import { kindCost, metersBetween } from './cost-terms'
import { countCodes, type Excluded } from './count-codes'
import type { DispatchRules, OrderKind } from './dispatch-rules'
import type { KindInput } from './filter-input'
import { HARD_FILTERS, outsideReason } from './hard-filters'
import { CIRCLE_COST } from './open-price'
import type { Registered, Roster } from './roster'
import { nearestStand, standOf, type TeamStand } from './team-stand'

/** A volunteer whom nothing lasting keeps from orders of this kind. */
export type RollEntry = KindInput & {
  /** Why he cannot come just now. */
  readonly passing: ExclusionCode | null
  /** The team through which he is asked, the nearest of his. */
  readonly sentBy: TeamStand | null
  /** Place of its circle, nearest 0. */
  readonly circleAt: number
  /** Member of a village team that 五必到 calls. */
  readonly called: boolean
  /** Without what a single order adds to it. */
  readonly cost: number
}

/** Everybody who comes into question for one kind of order, nearest circle and least cost first. */
export type Roll = {
  readonly entries: readonly RollEntry[]
  /** Their places `at`, close together because every order of the kind reads them all. */
  readonly ats: Int32Array
  readonly excluded: readonly Excluded[]
  readonly counts: Exclusions
  readonly pool: number
}

/** Whoever is in no team is asked by hand only; he stands with the farthest. */
const NO_CIRCLE = 3

type Filters = readonly ExclusionCode[]

type KindFilter = { readonly code: ExclusionCode; readonly applies: (input: KindInput) => boolean }

const kindFilters = (filters: Filters, passes: boolean): readonly KindFilter[] =>
  filters.flatMap((code) => {
    const row = HARD_FILTERS[code]
    return row.looksAt === 'kind' && row.passes === passes ? [{ code, applies: row.applies }] : []
  })

const firstOf = (filters: readonly KindFilter[], input: KindInput): ExclusionCode | null => {
  for (const { code, applies } of filters) if (applies(input)) return code
  return null
}

/** What follows from somebody's teams alone. */
type TeamsView = Pick<RollEntry, 'stands' | 'sentBy' | 'circleAt' | 'called'> & {
  /** Why it could never be his work. */
  readonly outside: ExclusionCode | null
}

const entryOf = (
  { order, rules, calendar, registered, stands, meters }: KindInput,
  { sentBy, circleAt, called }: TeamsView,
  passing: ExclusionCode | null,
  cost: number,
): RollEntry => ({
  order,
  rules,
  calendar,
  registered,
  stands,
  meters,
  passing,
  sentBy,
  circleAt,
  called,
  cost,
})

/** More volunteers than any town has; every key below stays a whole number that a double holds. */
const MOST_PLACES = 2 ** 21

/** Nearest circle first, then least cost, then the lower id; as numbers, which sort many times faster than objects. */
function sorted(entries: readonly RollEntry[]): readonly RollEntry[] {
  const keys = Float64Array.from(
    entries,
    ({ circleAt, cost, registered }) => (circleAt * CIRCLE_COST + cost) * MOST_PLACES + registered.at,
  ).sort()
  const byAt = new Map(entries.map((entry) => [entry.registered.at, entry]))
  return Array.from(keys).flatMap((key) => byAt.get(key % MOST_PLACES) ?? [])
}

/** Looks once at each list of teams that volunteers share. */
function teamsViews(stands: (teamIds: readonly string[]) => readonly TeamStand[], filters: Filters) {
  const known: TeamsView[] = []
  return ({ teamSet, volunteer }: Registered): TeamsView => {
    const found = known[teamSet]
    if (found) return found
    const his = stands(volunteer.teamIds)
    const sentBy = nearestStand(his)
    const view: TeamsView = {
      stands: his,
      sentBy,
      circleAt: sentBy?.circleAt ?? NO_CIRCLE,
      called: his.some((stand) => stand.called),
      outside: outsideReason(his, filters),
    }
    known[teamSet] = view
    return view
  }
}

function standsOf(order: OrderKind, roster: Roster, rules: DispatchRules) {
  const byId = new Map(roster.teams.map((team) => [team.id, standOf(order, team, rules)]))
  return (teamIds: readonly string[]): readonly TeamStand[] => {
    const stands: TeamStand[] = []
    for (const id of teamIds) {
      const stand = byId.get(id)
      if (stand) stands.push(stand)
    }
    return stands
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

/** Looks at these volunteers once for every order of a kind, and tells of those whose record cannot be read. */
export function makeRoll(
  order: OrderKind,
  volunteers: readonly Registered[],
  roster: Roster,
  { filters, ...rules }: DispatchRules & { readonly filters: readonly ExclusionCode[] },
): Roll {
  const calendar = { weekStartMs: startOfWeek(rules.atMs), year: shanghaiParts(rules.atMs).year }
  const stands = standsOf(order, roster, rules)
  const meters = metersTo(order.stationId)
  const teamsOf = teamsViews(stands, filters)
  // Reasons that lie in the teams come before all others, and are known already.
  const lasting = kindFilters(
    filters.filter((code) => !OUTSIDE_CODES.includes(code)),
    false,
  )
  const passing = kindFilters(filters, true)
  const found: RollEntry[] = []
  const excluded: Excluded[] = roster.unreadable.map((person) => ({
    person,
    code: outsideReason(stands(teamIdsOf(person)), filters) ?? 'record_incomplete',
  }))
  for (const registered of volunteers) {
    const { person } = registered
    const teams = teamsOf(registered)
    if (teams.outside) {
      excluded.push({ person, code: teams.outside })
      continue
    }
    const input: KindInput = {
      order,
      rules,
      calendar,
      registered,
      stands: teams.stands,
      meters: meters(person.contact.stationId),
    }
    const code = firstOf(lasting, input)
    if (code) excluded.push({ person, code })
    else found.push(entryOf(input, teams, firstOf(passing, input), kindCost(input)))
  }
  const entries = sorted(found)
  const ats = Int32Array.from(entries, ({ registered }) => registered.at)
  return {
    entries,
    ats,
    excluded,
    counts: countCodes(excluded),
    pool: volunteers.length + roster.unreadable.length,
  }
}
