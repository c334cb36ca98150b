import type { ListCode } from './list-kinds'
import type { ListBringer } from './plan-list'
import { readRow } from './read-row'
import type { TableRow } from './read-table'
import { rowKey } from './row-key'

/** By what everybody can be found whom the rows of a list may mean. */
export type LookUp = {
  readonly ids: readonly string[]
  readonly phones: readonly string[]
  /** Of those without a telephone. */
  readonly names: readonly string[]
}

const unique = (all: readonly string[]): readonly string[] => [...new Set(all)]

export function whomToLookUp(
  rows: readonly TableRow[],
  list: ListCode,
  { stationIds, atMs }: ListBringer,
  idOf: (key: string) => string,
): LookUp {
  const numbers = rows.flatMap(({ cells }) => cells.personId ?? [])
  const [only = ''] = stationIds
  const said = rows.filter(({ cells }) => !cells.personId).map((row) => readRow(row, list, null, atMs).values)
  return {
    ids: unique([...numbers, ...said.map((values) => idOf(rowKey(values.stationId ?? only, values)))]),
    phones: unique(said.flatMap(({ phone }) => phone ?? [])),
    names: unique(said.flatMap(({ name, phone }) => (name && !phone ? name : []))),
  }
}
