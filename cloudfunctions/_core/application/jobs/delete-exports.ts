import { EXPORT_LIMITS } from '../../../../domain/export/export-limits'
import { HOUR_MS } from '../../../../domain/kernel/shanghai-time'
import { eachSafely, type Tally } from '../../runtime/run-timer'
import { exportsToDelete, markExportDeleted } from '../../store/export-queries'
import { deleteFileAt } from '../../store/files'

const BATCH = 50

/** Deletes the files of exports that have had their time. The record is marked last, so a crash only repeats it. */
export async function deleteExports(nowMs: number): Promise<Tally> {
  const old = await exportsToDelete(nowMs - EXPORT_LIMITS.keptHours * HOUR_MS, BATCH)
  const { done, failed } = await eachSafely(old, 'jobs.exports', async ({ id, path }) => {
    await deleteFileAt(path)
    await markExportDeleted(id, nowMs)
    return true
  })
  return { exportsDeleted: done, exportsLeft: failed }
}
