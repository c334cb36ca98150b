import { ok, type Result, refuse } from '../kernel/result'
import type { Order } from '../order/order'
import { isReason, type Reason, reasonWords } from '../order/reasons'
import type { Person } from './person'
import { type Team, touched } from './team'
import { ledTeamIdsOf } from './team-ids-of'
import { needsTeam } from './team-membership'

/** So many titles fit into a sentence. */
const MOST_NAMED = 3

type Ended = { readonly team: Team; readonly leaders: readonly Person[] }

/**
 * A team stops. Its members stay in its record; nobody leads it any more. `open`: orders that are not done yet.
 * Errors: ORDER.REASON_REQUIRED, TEAM.CLOSED, TEAM.ORDERS_OPEN.
 */
export function closeTeam(
  { team, leaders }: Ended,
  open: readonly Order[],
  { by, atMs, reason }: { readonly by: string; readonly atMs: number; readonly reason: Reason },
): Result<Ended> {
  if (!isReason('close_team', reason)) return refuse('ORDER.REASON_REQUIRED')
  if (!team.active) return refuse('TEAM.CLOSED', { team: team.name })
  const needed = open.filter((order) => needsTeam(order, team.id))
  if (needed.length > 0)
    return refuse('TEAM.ORDERS_OPEN', {
      count: needed.length,
      titles: needed
        .slice(0, MOST_NAMED)
        .map(({ title, number }) => `“${title}”（${number}）`)
        .join('、'),
    })
  return ok({
    team: {
      ...touched(team),
      active: false,
      closed: { by, atMs, reason: reasonWords('close_team', reason) },
    },
    leaders: leaders.flatMap((person) =>
      person.volunteer
        ? [
            {
              ...person,
              volunteer: {
                ...person.volunteer,
                leaderOf: ledTeamIdsOf(person).filter((id) => id !== team.id),
              },
            },
          ]
        : [],
    ),
  })
}
