import { changeChecklist as change } from '../../../../domain/checklist/change-checklist'
import { checklistIdOf, firstChecklist } from '../../../../domain/checklist/checklist'
import { ok } from '../../../../domain/kernel/result'
import type { Command } from '../../runtime/context'
import { checklistItemIdOf } from '../../runtime/ids'
import { checklists } from '../../store/collections'

export const changeChecklist: Command<'checklist.change'> = async (
  { tx, townId, commandId },
  { version, items },
) => {
  const before = (await checklists.findIn(tx, checklistIdOf(townId))) ?? firstChecklist(townId)
  const changed = change(before, items, { version, idOf: (at) => checklistItemIdOf(commandId, at) })
  return changed.ok ? ok({ receipt: { version: changed.value.version }, checklist: changed.value }) : changed
}
