import { COORDINATOR, HEAD } from '../functions/support/orders'
import { planQueries } from '../functions/support/plan-queries'
import { DOUSHAHES_PLAN, PLAN_YEAR, plannedRow, wantedPlan } from '../functions/support/plans'
import type { Town } from '../functions/support/town'

/** The yearly plan and its targets, of the whole town and of one station. */
export async function walkPlan(town: Town): Promise<void> {
  const rowId = await plannedRow(town)
  await town.ok(HEAD, 'plan.import', await wantedPlan(town, [['每月', '', '环境整治']]))
  await town.ok(HEAD, 'plan.dropRow', { ...DOUSHAHES_PLAN, rowId, reason: { code: 'merged' } })
  const queries = planQueries()
  await town.ok(COORDINATOR, 'targets.get', queries['targets.get'].payload)
  await town.ok(HEAD, 'targets.next', queries['targets.next'].payload)
  await town.ok(HEAD, 'targets.orders', queries['targets.orders'].payload)
  await town.ok(HEAD, 'targets.activities', queries['targets.activities'].payload)
  await town.ok(HEAD, 'plan.get', queries['plan.get'].payload)
  await town.ok(HEAD, 'plan.template', queries['plan.template'].payload)
  await town.ok(COORDINATOR, 'plan.paper', { year: PLAN_YEAR, format: 'pdf' })
}
