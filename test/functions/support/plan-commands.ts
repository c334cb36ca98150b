import type { ActionInput, CommandName } from '../../../types/actions'
import type { PLAN_ACTIONS } from '../../../types/plan-actions'
import { HEAD } from './orders'
import { DOUSHAHES_PLAN, plannedRow, plannedTea, wantedPlan } from './plans'
import { by, type Prepared } from './prepared'

type PlanCommand = Extract<CommandName, keyof typeof PLAN_ACTIONS>

/** Every command about the yearly plan, ready to be sent. */
export const PLAN_COMMANDS: { readonly [A in PlanCommand]: Prepared<ActionInput<A>> } = {
  'plan.saveRow': by(HEAD, async () => plannedTea),
  'plan.dropRow': by(HEAD, async (town) => ({
    ...DOUSHAHES_PLAN,
    rowId: await plannedRow(town),
    reason: { code: 'merged' },
  })),
  'plan.import': by(HEAD, (town) => wantedPlan(town, [['6月', '', '收茶帮工']])),
}
