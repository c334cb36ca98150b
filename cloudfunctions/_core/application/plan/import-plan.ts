import { ok, refuse } from '../../../../domain/kernel/result'
import { planIdOf } from '../../../../domain/plan/plan-row'
import { takeOverPlan } from '../../../../domain/plan/take-over-plan'
import { ownPlaces } from '../../../../domain/targets/own-places'
import type { Command, CommandContext } from '../../runtime/context'
import { yearPlans } from '../../store/collections'
import { readPlanFile } from './read-plan-file'

/** Within the transaction: what two bring at once cannot overwrite each other. */
async function plansIn({ tx, person, townId }: CommandContext, year: number) {
  const found = []
  for (const stationId of person ? ownPlaces(person) : []) {
    const plan = await yearPlans.findIn(tx, planIdOf(townId, year, stationId))
    if (plan) found.push(plan)
  }
  return found
}

/** All that is taken over is written at once; what the table does not name stays as it is. */
export const importPlan: Command<'plan.import'> = async (context, { year, file, mode, seen }) => {
  const read = await readPlanFile(context, { year, file }, () => plansIn(context, year))
  if (!read.ok) return read
  if (read.value.seen !== seen) return refuse('LIST.CHANGED')
  const taken = takeOverPlan(read.value.rows, read.value.plans, mode)
  if (!taken.ok) return taken
  const { plans, added, changed, faulty } = taken.value
  return ok({ receipt: { added, changed, faulty }, yearPlans: plans })
}
