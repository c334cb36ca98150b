import { ok } from '../../../../domain/kernel/result'
import { LISTS } from '../../../../domain/people-list/list-kinds'
import { exampleCells, fillingNotes } from '../../../../domain/people-list/list-notes'
import { listHeading } from '../../../../domain/people-list/listed-people'
import type { Query } from '../../runtime/context'
import { writeListCsv } from '../../tables/write-list-csv'
import { writeListXlsx } from '../../tables/write-list-xlsx'
import { linkFile } from '../file/link-file'

/** The same file for everybody; written anew each time, so that it never lags behind the columns. */
export const getTemplate: Query<'list.template'> = async (_caller, { list, format }) => {
  const rows = [listHeading(list), exampleCells(list)]
  const content = format === 'csv' ? writeListCsv(rows) : await writeListXlsx(list, rows, fillingNotes(list))
  const fileName = `${LISTS[list]}模板.${format}`
  return ok(await linkFile({ path: `templates/${list}.${format}`, fileName, content }))
}
