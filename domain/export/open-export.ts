import { ok, type Result, refuse } from '../kernel/result'
import { HOUR_MS } from '../kernel/shanghai-time'
import { EXPORT_LIMITS } from './export-limits'
import type { ExportRecord } from './export-record'

/** Until when the file can be had. */
export const keptUntilMs = ({ atMs }: Pick<ExportRecord, 'atMs'>): number =>
  atMs + EXPORT_LIMITS.keptHours * HOUR_MS

export const isGone = (record: Pick<ExportRecord, 'atMs' | 'deletedAtMs'>, nowMs: number): boolean =>
  record.deletedAtMs !== null || nowMs >= keptUntilMs(record)

/**
 * The file of an export, for who has made it and for nobody else.
 * Errors: EXPORT.NOT_FOUND, EXPORT.GONE, EXPORT.NOT_READY.
 */
export function openExport(
  record: ExportRecord | null,
  personId: string,
  nowMs: number,
): Result<ExportRecord & { readonly fileId: string; readonly rows: number }> {
  if (record?.by !== personId) return refuse('EXPORT.NOT_FOUND')
  if (isGone(record, nowMs)) return refuse('EXPORT.GONE', { hours: EXPORT_LIMITS.keptHours })
  const { fileId, rows } = record
  return fileId === null || rows === null ? refuse('EXPORT.NOT_READY') : ok({ ...record, fileId, rows })
}
