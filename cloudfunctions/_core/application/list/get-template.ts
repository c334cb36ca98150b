import { EXPORT_LIMITS } from '../../../../domain/export/export-limits'
import { ok } from '../../../../domain/kernel/result'
import { LISTS } from '../../../../domain/people-list/list-kinds'
import { exampleCells, fillingNotes } from '../../../../domain/people-list/list-notes'
import { listHeading } from '../../../../domain/people-list/listed-people'
import type { Query } from '../../runtime/context'
import { putFile, temporaryUrl } from '../../store/files'
import { writeListCsv } from '../../tables/write-list-csv'
import { writeListXlsx } from '../../tables/write-list-xlsx'

/** The same file for everybody; written anew each time, so that it never lags behind the columns. */
export const getTemplate: Query<'list.template'> = async (_caller, { list, format }) => {
  const rows = [listHeading(list), exampleCells(list)]
  const content = format === 'csv' ? writeListCsv(rows) : await writeListXlsx(list, rows, fillingNotes(list))
  const fileId = await putFile(`templates/${list}.${format}`, content)
  const url = await temporaryUrl(fileId, EXPORT_LIMITS.linkMinutes * 60)
  if (!url) throw new Error(`the template ${list}.${format} is gone`)
  return ok({ url, fileName: `${LISTS[list]}模板.${format}` })
}
