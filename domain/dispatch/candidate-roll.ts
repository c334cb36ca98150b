import { CIRCLE_CODES, type Circle } from '../order/circles'
import type { Exclusions } from '../order/dispatch-trace'
import type { ExclusionCode } from '../order/exclusions'
import { householdOf } from '../people/household'
import type { Team } from '../people/team'
import { circleOf } from './circle-of'
import { kindCost, metersBetween } from './cost-terms'
import { countCodes, type Excluded } from './count-codes'
import type { DispatchRules, Entrant, KindInput, OrderKind } from './filter-input'
import { HARD_FILTERS } from './hard-filters'
import { isCalledHomeTeam, matchingTeams, mayServe } from './matching-teams'
import type { Registered, Roster } from './roster'

/** A volunteer whom nothing lasting keeps from orders of this kind. */
export type RollEntry = Entrant &
  KindInput & {
    /** Why he cannot come just now. */
    readonly passing: ExclusionCode | null
    /** The team through which he is asked, the nearest of his. */
    readonly team: Team | null
    readonly circle: Circle
    /** Place of the circle, nearest 0. */
    readonly circleAt: number
    /** Member of a village team that 五必到 calls. */
    readonly called: boolean
    readonly cost: number
  }

/** Everybody who comes into question for one kind of order, nearest circle and least cost first. */
export type Roll = {
  readonly entries: readonly RollEntry[]
  readonly excluded: readonly Excluded[]
  readonly counts: Exclusions
  readonly pool: number
}

export const inOrder = (
  a: Pick<RollEntry, 'circleAt' | 'cost' | 'person'>,
  b: Pick<RollEntry, 'circleAt' | 'cost' | 'person'>,
): number => a.circleAt - b.circleAt || a.cost - b.cost || (a.person.id < b.person.id ? -1 : 1)

const firstOfKind = (
  input: KindInput,
  filters: readonly ExclusionCode[],
  passes: boolean,
): ExclusionCode | null =>
  filters.find((code) => {
    const row = HARD_FILTERS[code]
    return row.looksAt === 'kind' && row.passes === passes && row.applies(input)
  }) ?? null

function inputOf(order: OrderKind, { person, volunteer }: Registered, roster: Roster, rules: DispatchRules) {
  const teams = (volunteer.teamIds ?? []).flatMap((id) => roster.teamById.get(id) ?? [])
  const fitting = matchingTeams(order, teams)
  const meters = metersBetween(person.contact.stationId, order.stationId)
  return { ...rules, order, person, volunteer, teams, fitting, meters } satisfies KindInput
}

/** The nearest of his teams that may go there; by hand also one that the machine would not send. */
function sentBy({ order, teams, fitting, notBorrowing }: KindInput): Team | null {
  const able = fitting.filter((team) => mayServe(team, order.stationId, notBorrowing))
  const from = able.length > 0 ? able : teams
  const near = (team: Team) => CIRCLE_CODES.indexOf(circleOf(order, team))
  return [...from].sort((a, b) => near(a) - near(b) || (a.id < b.id ? -1 : 1))[0] ?? null
}

function entryOf(input: KindInput, filters: readonly ExclusionCode[]): RollEntry {
  const { order, fitting, person } = input
  const team = sentBy(input)
  const circle = circleOf(order, team)
  return {
    ...input,
    household: householdOf(person.contact),
    passing: firstOfKind(input, filters, true),
    team,
    circle,
    circleAt: CIRCLE_CODES.indexOf(circle),
    called: fitting.some((each) => isCalledHomeTeam(order, each)),
    cost: kindCost(input),
  }
}

/** Looks at these volunteers once for every order of a kind. */
export function makeRoll(
  order: OrderKind,
  volunteers: readonly Registered[],
  roster: Roster,
  { filters, ...rules }: DispatchRules & { readonly filters: readonly ExclusionCode[] },
): Roll {
  const entries: RollEntry[] = []
  const excluded: Excluded[] = []
  for (const registered of volunteers) {
    const input = inputOf(order, registered, roster, rules)
    const code = firstOfKind(input, filters, false)
    if (code) excluded.push({ person: registered.person, code })
    else entries.push(entryOf(input, filters))
  }
  return { entries: entries.sort(inOrder), excluded, counts: countCodes(excluded), pool: volunteers.length }
}
