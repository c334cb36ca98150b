import type { Person } from '../people/person'
import type { Team } from '../people/team'
import { findStation, villageName } from '../town/stations'
import { applyRow } from './apply-row'
import { findPerson } from './find-person'
import { indexPeople, type PeopleIndex } from './index-people'
import type { ListCode } from './list-kinds'
import type { ListValues } from './list-values'
import { isSameCell } from './plain-cell'
import type { PlannedRow } from './planned-row'
import { type ReadRow, readRow } from './read-row'
import type { TableRow } from './read-table'
import { rowDifferences } from './row-differences'
import { rowKey } from './row-key'

/** Who brings a list, and for whom he answers. */
export type ListBringer = {
  readonly personId: string
  readonly townId: string
  readonly stationIds: readonly string[]
  readonly atMs: number
}

export type Surroundings = {
  /** Everybody whom a row may mean (`whom-to-look-up.ts`). */
  readonly people: readonly Person[]
  readonly teams: readonly Team[]
  /** The id of whoever is entered from a row with that key. */
  readonly idOf: (key: string) => string
}

/** The same, with the people in order. */
type Around = Omit<Surroundings, 'people'> & { readonly people: PeopleIndex }

type Whom = { readonly person: Person | null; readonly stationId: string; readonly notes: readonly string[] }
type Faults = { readonly faults: readonly string[] }

const fault = (text: string): Faults => ({ faults: [text] })

function namedBy(number: string, { people }: Around, { stationIds, townId }: ListBringer): Person | Faults {
  const person = people.withId(number)
  const isHis = person?.townId === townId && stationIds.includes(person.contact.stationId)
  return person && isHis ? person : fault('没有这个登记号，或者他不归您管。新来的人请把登记号空着')
}

/** Where a row without a registration number is about, and whether that is the bringer's. */
function homeOf({ stationId }: ListValues, { stationIds }: ListBringer): { stationId: string } | Faults {
  const [only = '', ...more] = stationIds
  const home = stationId ?? (more.length === 0 ? only : '')
  if (!findStation(home)) return fault('没有写是哪个村')
  if (stationIds.includes(home)) return { stationId: home }
  return fault(`这是${villageName(home)}的人，您只管${stationIds.map(villageName).join('、')}`)
}

function whomIt(values: ListValues, bringer: ListBringer, around: Around): Whom | Faults {
  if (!values.name) return fault('没有写姓名')
  const home = homeOf(values, bringer)
  if ('faults' in home) return home
  const meant = { ...values, ...home }
  const found = findPerson(meant, around.people, around.idOf(rowKey(home.stationId, values)))
  return 'fault' in found ? fault(found.fault) : { ...found, ...home }
}

type Read = { readonly row: TableRow; readonly said: ReadRow; readonly whom: Whom | Faults }

function read(row: TableRow, list: ListCode, bringer: ListBringer, around: Around): Read {
  const { personId } = row.cells
  if (!personId) {
    const said = readRow(row, list, null, bringer.atMs)
    const whom = said.faults.length > 0 ? { faults: [] } : whomIt(said.values, bringer, around)
    return { row, said, whom }
  }
  const named = namedBy(personId, around, bringer)
  if ('faults' in named) return { row, said: { values: {}, faults: [] }, whom: named }
  const said = readRow(row, list, { person: named, teams: around.teams }, bringer.atMs)
  return { row, said, whom: { person: named, stationId: named.contact.stationId, notes: [] } }
}

const personIdOf = ({ person, stationId }: Whom, values: ListValues, { idOf }: Around): string =>
  person?.id ?? idOf(rowKey(stationId, values))

function plan(
  { row, said, whom }: Read,
  list: ListCode,
  bringer: ListBringer,
  around: Around,
  firstLines: Map<string, number>,
): PlannedRow {
  const line = { line: row.line, name: said.values.name ?? row.cells.name ?? '' }
  const faulty = (faults: readonly string[]): PlannedRow => ({ ...line, kind: 'faulty', faults })
  if ('faults' in whom) return faulty([...said.faults, ...whom.faults])
  const { person, stationId } = whom
  const personId = personIdOf(whom, said.values, around)
  const first = firstLines.get(personId)
  if (first !== undefined) return faulty([...said.faults, `和第 ${first} 行是同一个人，只留一行`])
  firstLines.set(personId, row.line)
  if (said.faults.length > 0) return faulty(said.faults)
  const applied = applyRow(person, said.values, {
    list,
    id: personId,
    townId: bringer.townId,
    stationId,
    volunteerNo: '',
    teams: around.teams,
    by: bringer.personId,
    atMs: bringer.atMs,
  })
  if ('faults' in applied) return faulty(applied.faults)
  const differences = person ? rowDifferences(list, person, applied.person, around.teams) : []
  if (personId === bringer.personId && differences.length > 0)
    return faulty(['这一行是您自己，自己的资料请到“我的”里改'])
  const kind = person ? (differences.length > 0 ? 'change' : 'same') : 'add'
  const notes = [
    ...whom.notes,
    ...(kind === 'same' ? [] : applied.notes),
    ...(kind === 'change' && person?.usesApp ? ['他自己用小程序，这几样他自己也会改，改了会告诉他'] : []),
  ]
  return { ...line, kind, personId, stationId, values: said.values, differences, notes }
}

/** Rows of a file that share a telephone and nothing else: a household, or a slip of the pen. */
function withSharedPhones(rows: readonly PlannedRow[]): readonly PlannedRow[] {
  const first = new Map<string, PlannedRow>()
  return rows.map((row) => {
    const phone = row.kind === 'add' ? row.values.phone : undefined
    if (row.kind !== 'add' || !phone) return row
    const before = first.get(phone)
    if (!before) first.set(phone, row)
    return before && !isSameCell(before.name, row.name)
      ? { ...row, notes: [...row.notes, `电话和第 ${before.line} 行的${before.name}一样，会各登记一个人`] }
      : row
  })
}

/** What becomes of every row of a list; nothing is written by it. */
export function planList(
  rows: readonly TableRow[],
  list: ListCode,
  bringer: ListBringer,
  surroundings: Surroundings,
): readonly PlannedRow[] {
  const around = { ...surroundings, people: indexPeople(surroundings.people) }
  const firstLines = new Map<string, number>()
  return withSharedPhones(
    rows.map((row) => plan(read(row, list, bringer, around), list, bringer, around, firstLines)),
  )
}
