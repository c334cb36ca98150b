import { ok, refuse } from '../../../../domain/kernel/result'
import { beginImport } from '../../../../domain/people-list/begin-import'
import type { Command } from '../../runtime/context'
import { importIdOf } from '../../runtime/ids'
import { importProgress } from './import-progress'
import { planFile } from './plan-file'

/** The plan that was looked at is kept whole; the people in it are written part by part (`continue-import.ts`). */
export const importList: Command<'list.import'> = async (context, { list, fileName, file, mode, seen }) => {
  const planned = await planFile(context, { list, file })
  if (!planned.ok) return planned
  if (planned.value.seen !== seen) return refuse('LIST.CHANGED')
  const id = importIdOf(context.commandId)
  const begun = beginImport(planned.value.rows, { id, list, mode, fileName }, planned.value.bringer)
  if (!begun.ok) return begun
  return ok({
    receipt: importProgress(begun.value.import),
    listImport: begun.value.import,
    newImportParts: begun.value.parts,
  })
}
