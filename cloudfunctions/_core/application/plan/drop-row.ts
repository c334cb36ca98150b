import { ok } from '../../../../domain/kernel/result'
import { dropRow as dropped } from '../../../../domain/plan/change-plan'
import type { Command } from '../../runtime/context'
import { openPlan } from './open-plan'

export const dropRow: Command<'plan.dropRow'> = async (context, { year, stationId, rowId, reason }) => {
  const opened = await openPlan(context, { year, stationId })
  if (!opened.ok) return opened
  const plan = dropped(opened.value, rowId, reason, { by: context.personId, atMs: context.nowMs })
  return plan.ok ? ok({ receipt: { rowId }, yearPlans: [plan.value] }) : plan
}
