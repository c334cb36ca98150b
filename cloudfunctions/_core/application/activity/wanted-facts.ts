import type { ActivityFacts } from '../../../../domain/activity/activity'
import { ok, type Result, refuse } from '../../../../domain/kernel/result'
import type { CheckedInput } from '../../../../types/actions'
import type { CommandContext } from '../../runtime/context'
import { teams } from '../../store/collections'

/** What was filled in, with the name of the team that serves in it. Errors: TEAM.NOT_YOURS. */
export async function wantedFacts(
  { tx, townId }: CommandContext,
  facts: CheckedInput<'activity.change'>['facts'],
): Promise<Result<ActivityFacts>> {
  const team = facts.teamId === null ? null : await teams.findIn(tx, facts.teamId)
  if (facts.teamId !== null && team?.townId !== townId) return refuse('TEAM.NOT_YOURS')
  return ok({ ...facts, teamName: team?.name ?? null })
}
