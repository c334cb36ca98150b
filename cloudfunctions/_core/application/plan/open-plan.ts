import { ok, type Result, refuse } from '../../../../domain/kernel/result'
import { emptyPlan, planIdOf, type UnitPlan } from '../../../../domain/plan/plan-row'
import type { CommandContext } from '../../runtime/context'
import { yearPlans } from '../../store/collections'
import { answersForPlace } from '../target/answers-for-place'

type Place = { readonly year: number; readonly stationId: string | null }

/** The plan of a place, to be changed by who keeps it. Errors: SESSION.NOT_YOUR_STATION. */
export async function openPlan(
  context: CommandContext,
  { year, stationId }: Place,
): Promise<Result<UnitPlan>> {
  const { tx, townId } = context
  if (!answersForPlace(context, stationId)) return refuse('SESSION.NOT_YOUR_STATION')
  const plan = await yearPlans.findIn(tx, planIdOf(townId, year, stationId))
  return ok(plan ?? emptyPlan(townId, year, stationId))
}
