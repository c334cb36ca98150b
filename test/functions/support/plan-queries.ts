import { spanOfPeriod } from '../../../domain/targets/figure-period'
import type { ActionInput, QueryName } from '../../../types/actions'
import type { PLAN_ACTIONS } from '../../../types/plan-actions'
import type { TARGET_ACTIONS } from '../../../types/target-actions'
import type { Asked } from './asked'
import { DOUSHAHE, HEAD } from './orders'
import { PLAN_YEAR, planFile } from './plans'

type PlanQuery = Extract<QueryName, keyof typeof PLAN_ACTIONS | keyof typeof TARGET_ACTIONS>
type Asking = { readonly [A in PlanQuery]: Asked<ActionInput<A>> }

const asHead = <Input>(payload: Input): Asked<Input> => ({ by: HEAD, payload })
const YEAR = 2026
const span = spanOfPeriod({ kind: 'year', year: YEAR })

/** Every query about the plan and its targets, as the head of 陡沙河村 asks it. */
export const planQueries = (): Asking => ({
  'targets.get': asHead({ year: YEAR }),
  'targets.next': asHead({}),
  'targets.orders': asHead({ set: 'answered', stationId: DOUSHAHE, duty: null, ...span }),
  'targets.activities': asHead({ stationId: DOUSHAHE, ...span }),
  'plan.get': asHead({ year: PLAN_YEAR }),
  'plan.preview': asHead(planFile([['6月', '', '收茶帮工']])),
  'plan.template': asHead({ format: 'csv' }),
  'plan.paper': asHead({ year: PLAN_YEAR, format: 'xlsx' }),
})
