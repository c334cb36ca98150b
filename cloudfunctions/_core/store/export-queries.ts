import type { ExportRecord } from '../../../domain/export/export-record'
import { exportRecords } from './collections'
import { _ } from './database'
import { olderThan } from './page-cursor'

type Page = { readonly cursor?: string | undefined; readonly limit: number }

/** What was exported in a town, or by one of its people, newest first. */
export const exportsOf = (
  townId: string,
  by: string | null,
  { cursor, limit }: Page,
): Promise<readonly ExportRecord[]> =>
  exportRecords.list({
    where: olderThan({ townId, ...(by !== null && { by }) }, 'atMs', cursor),
    orderBy: [
      ['atMs', 'desc'],
      ['_id', 'desc'],
    ],
    limit: limit + 1,
  })

/** Files that have had their time, of all towns, the oldest first. */
export const exportsToDelete = (beforeMs: number, limit: number): Promise<readonly ExportRecord[]> =>
  exportRecords.list({
    where: { deletedAtMs: null, atMs: _.lte(beforeMs) },
    orderBy: [['atMs', 'asc']],
    limit,
  })

/** Keeps where the file is; whoever was first is right, both made the same one. */
export const markExportMade = (
  id: string,
  made: { readonly fileId: string; readonly rows: number },
): Promise<void> => exportRecords.updateWhere({ _id: id, fileId: null, deletedAtMs: null }, made)

export const markExportDeleted = (id: string, atMs: number): Promise<void> =>
  exportRecords.updateWhere({ _id: id, deletedAtMs: null }, { deletedAtMs: atMs })
