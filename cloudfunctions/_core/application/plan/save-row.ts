import { ok } from '../../../../domain/kernel/result'
import { addRow, changeRow } from '../../../../domain/plan/change-plan'
import type { Command } from '../../runtime/context'
import { planRowIdOf } from '../../runtime/ids'
import { openPlan } from './open-plan'

export const saveRow: Command<'plan.saveRow'> = async (context, { year, stationId, rowId, ...said }) => {
  const opened = await openPlan(context, { year, stationId })
  if (!opened.ok) return opened
  const { commandId, personId, nowMs } = context
  const id = rowId ?? planRowIdOf(commandId)
  // A unit of the town stands in the town's own plan; a village is its own.
  const facts = { ...said, unit: stationId === null ? said.unit : null }
  const saved =
    rowId === undefined
      ? addRow(opened.value, facts, id, { by: personId, atMs: nowMs })
      : changeRow(opened.value, rowId, facts)
  return saved.ok ? ok({ receipt: { rowId: id }, yearPlans: [saved.value] }) : saved
}
