import { columnsOf, LIST_COLUMNS } from './list-columns'
import { LISTS, type ListCode } from './list-kinds'
import { LIST_LIMITS } from './list-limits'

type Notes = readonly (readonly [label: string, words: string])[]

/** How to fill in a list, column by column; on a sheet of its own beside it. */
export const fillingNotes = (list: ListCode): Notes => [
  [LISTS[list], `一人一行，最多 ${LIST_LIMITS.mostRows} 行。空着的格子不改；在册的人不会因为表里没有就删掉`],
  ...columnsOf(list).map((code) => [LIST_COLUMNS[code].label, LIST_COLUMNS[code].hint] as const),
  ['别的栏', '可以留着，不会读。请不要放身份证号'],
  ['同意', '请先让本人在纸上签字同意登记，纸留在站里'],
]

/** The row that shows how it is done; it is never taken over. */
export const exampleCells = (list: ListCode): readonly string[] =>
  columnsOf(list).map((code) => LIST_COLUMNS[code].example)
