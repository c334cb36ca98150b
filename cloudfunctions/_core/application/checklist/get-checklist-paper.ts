import { checklistTable } from '../../../../domain/checklist/checklist-lines'
import { ok } from '../../../../domain/kernel/result'
import { sayFullDate } from '../../../../domain/kernel/say-date'
import { placeTitle } from '../../../../domain/targets/place-words'
import { drawTables } from '../../paper/draw-tables'
import { HEADINGS } from '../../paper/headings'
import { paperFontsIn } from '../../paper/paper-fonts'
import type { Query } from '../../runtime/context'
import { linkFile } from '../file/link-file'
import { readChecklist } from './read-checklist'

export const getChecklistPaper: Query<'checklist.paper'> = async (caller, input) => {
  const read = await readChecklist(caller, input)
  if (!read.ok) return read
  const { personId, townId, nowMs } = caller
  const whose = placeTitle(input.stationId)
  const tables = [checklistTable(read.value.lines, `${whose}${input.year}年`)]
  const about = `${whose} · ${input.year}年 · 数到${sayFullDate(nowMs)}`
  const printed = { heading: HEADINGS.checklist, about, author: whose, atMs: nowMs, tables }
  const content = await drawTables(printed, paperFontsIn(__dirname))
  // One file for each who prints: the next one takes its place.
  const path = `reports/${townId}/${personId}-checklist.pdf`
  return ok(await linkFile({ path, fileName: `${whose}${input.year}年评估清单.pdf`, content }))
}
