import type { ExclusionCode } from '../order/exclusions'
import type { DispatchRules, OrderKind } from './dispatch-rules'
import { outsideReason } from './hard-filters'
import type { Registered, Roster } from './roster'
import { nearestStand, standOf, type TeamStand } from './team-stand'

/** What follows from somebody's teams alone, for one kind of order. */
export type TeamsView = {
  readonly stands: readonly TeamStand[]
  /** The team through which he is asked, the nearest of his. */
  readonly sentBy: TeamStand | null
  /** Place of its circle, nearest 0. */
  readonly circleAt: number
  /** Member of a village team that 五必到 calls. */
  readonly called: boolean
  /** Why it could never be his work. */
  readonly outside: ExclusionCode | null
}

/** Whoever is in no team is asked by hand only; he stands with the farthest. */
const NO_CIRCLE = 3

type Filters = readonly ExclusionCode[]

/** How the teams of these ids stand to a kind of order. */
export function standsOf(order: OrderKind, { teams }: Pick<Roster, 'teams'>, rules: DispatchRules) {
  const byId = new Map(teams.map((team) => [team.id, standOf(order, team, rules)]))
  return (teamIds: readonly string[]): readonly TeamStand[] => teamIds.flatMap((id) => byId.get(id) ?? [])
}

/** Looks once at each list of teams that volunteers share. */
export function teamsViews(stands: ReturnType<typeof standsOf>, filters: Filters) {
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
