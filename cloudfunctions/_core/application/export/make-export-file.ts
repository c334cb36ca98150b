import { exportNotes } from '../../../../domain/export/export-notes'
import type { ExportRecord, HoursExport } from '../../../../domain/export/export-record'
import { isGone } from '../../../../domain/export/open-export'
import { exportRecords, people } from '../../store/collections'
import { markExportMade } from '../../store/export-queries'
import { putFile } from '../../store/files'
import { writeHoursCsv } from '../../tables/write-hours-csv'
import { writeHoursXlsx } from '../../tables/write-hours-xlsx'
import { listFile } from './list-file'
import { readHourRows } from './read-hour-rows'

async function hoursFile(record: HoursExport, author: string) {
  const rows = await readHourRows(record)
  const content =
    record.format === 'csv'
      ? writeHoursCsv(rows)
      : await writeHoursXlsx(rows, exportNotes(record, rows.length, author))
  return { content, rows: rows.length }
}

async function fileOf(record: ExportRecord) {
  const author = (await people.find(record.by))?.contact.name ?? ''
  return 'list' in record ? listFile(record, author) : hoursFile(record, author)
}

/** Makes the file of an export, unless it is there already or has had its time. Safe to repeat, also at the same time. */
export async function makeExportFile(
  { exportId }: { readonly exportId: string },
  nowMs: number,
): Promise<void> {
  const record = await exportRecords.find(exportId)
  if (!record || record.fileId !== null || isGone(record, nowMs)) return
  const { content, rows } = await fileOf(record)
  const fileId = await putFile(record.path, content)
  await markExportMade(record.id, { fileId, rows })
}
