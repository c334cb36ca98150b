import { civilClock, civilDay } from '../kernel/civil-text'
import { reasonWords } from '../order/reasons'
import { LISTS } from '../people-list/list-kinds'
import { fillingNotes } from '../people-list/list-notes'
import { findStation } from '../town/stations'
import type { ListExport } from './export-record'

/** What a list says of itself: who took it out, when, why, and how it can be changed and brought back. */
export const listExportNotes = (
  { list, stationIds, atMs, unmasked, reason, id }: ListExport,
  rows: number,
  author: string,
): readonly (readonly [label: string, words: string])[] => [
  ['导出内容', LISTS[list]],
  ['站', stationIds.map((stationId) => findStation(stationId)?.name ?? '').join('、')],
  ['人数', String(rows)],
  ['导出人', author],
  ['导出时间', `${civilDay(atMs)} ${civilClock(atMs)}（北京时间）`],
  ['姓名电话', unmasked ? '完整。请只给办这件事的人看，用完删掉' : '已隐藏一部分；改了别的格子，也能再导入'],
  ['为什么要完整的', unmasked && reason ? reasonWords('unmask', reason) : '不适用'],
  ['导出编号', id],
  ...fillingNotes(list),
]
