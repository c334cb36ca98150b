import type { Person } from '../people/person'
import type { Team } from '../people/team'
import { type ColumnCode, columnsOf, LIST_COLUMNS } from './list-columns'
import type { ListCode } from './list-kinds'
import type { ListValues } from './list-values'
import { isSameCell } from './plain-cell'
import type { TableRow } from './read-table'

export type ReadRow = { readonly values: ListValues; readonly faults: readonly string[] }

type Known = { readonly person: Person; readonly teams: readonly Team[] }

/** A cell that says what is known, in full or as a list without names shows it, changes nothing. */
function isAsKnown(code: ColumnCode, cell: string, { person, teams }: Known): boolean {
  const { show, personal } = LIST_COLUMNS[code]
  const shown = show(person, teams)
  return isSameCell(cell, shown) || (personal !== undefined && isSameCell(cell, personal.mask(shown)))
}

/**
 * What a row says, as far as it can be understood. `known`: whom its registration number names; of him only what is
 * different is read, so that an exported list may come back whatever stands in it.
 */
export function readRow({ cells }: TableRow, list: ListCode, known: Known | null, atMs: number): ReadRow {
  const faults: string[] = []
  let values: ListValues = {}
  for (const code of columnsOf(list)) {
    const { read } = LIST_COLUMNS[code]
    const cell = cells[code]
    if (!read || cell === undefined || (known && isAsKnown(code, cell, known))) continue
    const said = read(cell, atMs)
    if ('fault' in said) faults.push(said.fault)
    else values = { ...values, ...said.values }
  }
  return { values, faults }
}
