import type { Exclusions } from '../order/dispatch-trace'
import { EXCLUSION_CODES, type ExclusionCode } from '../order/exclusions'
import type { Order } from '../order/order'
import type { Person } from '../people/person'
import type { Team } from '../people/team'
import { makeRoll } from './candidate-roll'
import { countCodes, type Excluded } from './count-codes'
import type { DispatchRules } from './dispatch-rules'
import { makeRoster } from './roster'
import { type Candidate, searchRoll } from './search-roll'

export type DispatchContext = DispatchRules & {
  readonly people: readonly Person[]
  readonly teams: readonly Team[]
  /** A clock for measuring how long a batch takes; without it, it takes as long as it takes. */
  readonly nowMs?: () => number
}

export type CandidateSearch = {
  /** Nearest circle and least cost first. */
  readonly candidates: readonly Candidate[]
  readonly excluded: readonly Excluded[]
  readonly counts: Exclusions
  /** Volunteers looked at. */
  readonly pool: number
}

/** Everybody who may be asked, nearest circle and least cost first, and for everybody else the first reason why not. */
export function findCandidates(
  order: Order,
  context: DispatchContext,
  filters: readonly ExclusionCode[] = EXCLUSION_CODES,
): CandidateSearch {
  const { people, teams, ...rules } = context
  const roster = makeRoster(people, teams, context.atMs)
  const roll = makeRoll(order, roster.volunteers, roster, { ...rules, filters })
  const { candidates, excluded } = searchRoll(order, roll, { ...rules, filters })
  return {
    candidates,
    excluded: [...excluded].sort((a, b) => (a.person.id < b.person.id ? -1 : 1)),
    counts: countCodes(excluded),
    pool: roll.pool,
  }
}
