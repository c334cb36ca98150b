import { createHash } from 'node:crypto'
import type { Person } from '../../../domain/people/person'
import type { Team } from '../../../domain/people/team'
import { type ColumnCode, columnsOf, LIST_COLUMNS } from '../../../domain/people-list/list-columns'
import type { ListCode } from '../../../domain/people-list/list-kinds'
import { type ListBringer, planList } from '../../../domain/people-list/plan-list'
import { isGood, type PlannedRow } from '../../../domain/people-list/planned-row'
import { readTable, type TableRow } from '../../../domain/people-list/read-table'
import { settleRow } from '../../../domain/people-list/settle-row'
import { STATIONS, TOWN } from '../../../domain/town/stations'
import { aTeam, HOME_STATION, NOW } from '../../fixtures/builders'
import { taken } from './taken'

export const idOf = (key: string): string => `p${createHash('sha256').update(key).digest('hex').slice(0, 24)}`

export const HEAD: ListBringer = { personId: 'head', townId: TOWN.id, stationIds: [HOME_STATION], atMs: NOW }
export const CLERK: ListBringer = { ...HEAD, personId: 'clerk', stationIds: STATIONS.map(({ id }) => id) }

export const NEIGHBORS = aTeam('neighbors', { name: '陡沙河村邻里互助队', specialties: ['neighbor', 'care'] })
export const BARBERS = aTeam('barbers', { name: '上土市镇便民服务队（理发·维修）', stationId: null })
export const TEAMS: readonly Team[] = [NEIGHBORS, BARBERS]

type Cells = Partial<Record<ColumnCode, string>>

/** A table as a file has it, with the product's own headings. */
export const tableOf = (list: ListCode, rows: readonly Cells[]): readonly (readonly string[])[] => [
  columnsOf(list).map((code) => LIST_COLUMNS[code].label),
  ...rows.map((cells) => columnsOf(list).map((code) => cells[code] ?? '')),
]

type Around = { readonly people?: readonly Person[]; readonly by?: ListBringer }

export const planRows = (
  rows: readonly TableRow[],
  list: ListCode,
  { people = [], by = HEAD }: Around = {},
): readonly PlannedRow[] => planList(rows, list, by, { people, teams: TEAMS, idOf })

export const planned = (list: ListCode, rows: readonly Cells[], around: Around = {}): readonly PlannedRow[] =>
  planRows(taken(readTable(tableOf(list, rows), list)).rows, list, around)

/** The people after a plan was written. */
export function peopleAfter(
  rows: readonly PlannedRow[],
  list: ListCode,
  before: readonly Person[] = [],
): readonly Person[] {
  const people = new Map(before.map((person) => [person.id, person]))
  for (const row of rows.filter(isGood)) {
    const { person } = settleRow(row, people.get(row.personId) ?? null, {
      list,
      id: row.personId,
      townId: TOWN.id,
      stationId: row.stationId,
      volunteerNo: 'STS-201-2026-00009',
      teams: TEAMS,
      by: 'head',
      atMs: NOW,
    })
    if (person) people.set(person.id, person)
  }
  return [...people.values()]
}

/** What is wrong with the only row. */
export function faultsOf(rows: readonly PlannedRow[]): string {
  const [row] = rows
  return row?.kind === 'faulty' ? row.faults.join('；') : ''
}
