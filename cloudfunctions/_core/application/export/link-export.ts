import { EXPORT_LIMITS } from '../../../../domain/export/export-limits'
import { keptUntilMs, openExport } from '../../../../domain/export/open-export'
import { ok } from '../../../../domain/kernel/result'
import { MINUTE_MS } from '../../../../domain/kernel/shanghai-time'
import type { Query } from '../../runtime/context'
import { exportRecords } from '../../store/collections'
import { temporaryUrl } from '../../store/files'

export const linkExport: Query<'export.link'> = async ({ personId, nowMs }, { exportId }) => {
  const opened = openExport(await exportRecords.find(exportId), personId, nowMs)
  if (!opened.ok) return opened
  const { fileId, fileName, rows } = opened.value
  const url = await temporaryUrl(fileId, EXPORT_LIMITS.linkMinutes * 60)
  if (!url) throw new Error(`the file of export ${exportId} is gone`)
  const linkUntilMs = nowMs + EXPORT_LIMITS.linkMinutes * MINUTE_MS
  return ok({ url, fileName, rows, linkUntilMs, keptUntilMs: keptUntilMs(opened.value) })
}
