import { exportNotes } from '../../../../domain/export/export-notes'
import type { ExportRecord } from '../../../../domain/export/export-record'
import type { HourRow } from '../../../../domain/export/hour-row'
import { isGone } from '../../../../domain/export/open-export'
import { exportRecords, people } from '../../store/collections'
import { markExportMade } from '../../store/export-queries'
import { putFile } from '../../store/files'
import { writeHoursCsv } from '../../tables/write-hours-csv'
import { writeHoursXlsx } from '../../tables/write-hours-xlsx'
import { readHourRows } from './read-hour-rows'

async function contentOf(record: ExportRecord, rows: readonly HourRow[]): Promise<Buffer> {
  if (record.format === 'csv') return writeHoursCsv(rows)
  const author = await people.find(record.by)
  return writeHoursXlsx(rows, exportNotes(record, rows.length, author?.contact.name ?? ''))
}

/** Makes the file of an export, unless it is there already or has had its time. Safe to repeat, also at the same time. */
export async function makeExportFile(
  { exportId }: { readonly exportId: string },
  nowMs: number,
): Promise<void> {
  const record = await exportRecords.find(exportId)
  if (!record || record.fileId !== null || isGone(record, nowMs)) return
  const rows = await readHourRows(record)
  const fileId = await putFile(record.path, await contentOf(record, rows))
  await markExportMade(record.id, { fileId, rows: rows.length })
}
