import type { CostTerms } from '../order/dispatch-trace'
import { EXCLUSION_CODES, type ExclusionCode } from '../order/exclusions'
import type { Order } from '../order/order'
import type { Person } from '../people/person'
import type { Team } from '../people/team'
import type { TownSettings } from '../town/town-settings'
import { costTerms, totalCost } from './cost-terms'
import { type FilterInput, HARD_FILTERS } from './hard-filters'
import { isCalledHomeTeam, matchingTeams, mayServe } from './matching-teams'
import { offerReasons } from './offer-reasons'

export type DispatchContext = {
  readonly people: readonly Person[]
  readonly teams: readonly Team[]
  readonly atMs: number
  readonly settings: TownSettings
}

export type Candidate = {
  readonly person: Person
  /** The team through which he is asked. */
  readonly team: Team | null
  /** Member of a village team that 五必到 calls. */
  readonly called: boolean
  readonly terms: CostTerms
  readonly cost: number
  readonly why: readonly string[]
}

export type CandidateSearch = {
  readonly candidates: readonly Candidate[]
  readonly excluded: readonly { readonly person: Person; readonly code: ExclusionCode }[]
  readonly pool: number
}

const byCostThenId = (a: Candidate, b: Candidate): number =>
  a.cost - b.cost || (a.person.id < b.person.id ? -1 : 1)

function toCandidate(input: FilterInput): Candidate {
  const { order, teams } = input
  const fitting = matchingTeams(order, teams).filter((team) => mayServe(team, order.stationId))
  const home = fitting.find((team) => isCalledHomeTeam(order, team))
  const local = fitting.find((team) => team.stationId === order.stationId)
  const terms = costTerms(input)
  return {
    person: input.person,
    team: home ?? local ?? fitting[0] ?? teams[0] ?? null,
    called: home !== undefined,
    terms,
    cost: totalCost(terms),
    why: offerReasons(input),
  }
}

/** Everybody who may be asked, cheapest first, and for everybody else the first reason why not. */
export function findCandidates(
  order: Order,
  context: DispatchContext,
  filters: readonly ExclusionCode[] = EXCLUSION_CODES,
): CandidateSearch {
  const teamsById = new Map(context.teams.map((team) => [team.id, team]))
  const candidates: Candidate[] = []
  const excluded: { person: Person; code: ExclusionCode }[] = []
  for (const person of context.people) {
    const { volunteer } = person
    if (!volunteer) continue
    const teams = volunteer.teamIds.flatMap((id) => teamsById.get(id) ?? [])
    const input: FilterInput = {
      order,
      person,
      volunteer,
      teams,
      atMs: context.atMs,
      settings: context.settings,
    }
    const code = filters.find((each) => HARD_FILTERS[each](input))
    if (code) excluded.push({ person, code })
    else candidates.push(toCandidate(input))
  }
  excluded.sort((a, b) => (a.person.id < b.person.id ? -1 : 1))
  return { candidates: candidates.sort(byCostThenId), excluded, pool: candidates.length + excluded.length }
}
