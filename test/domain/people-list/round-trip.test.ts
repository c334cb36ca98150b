import fc from 'fast-check'
import { readTableFile } from '../../../cloudfunctions/_core/tables/read-table-file'
import { writeListCsv } from '../../../cloudfunctions/_core/tables/write-list-csv'
import { writeListXlsx } from '../../../cloudfunctions/_core/tables/write-list-xlsx'
import { byName } from '../../../domain/people/by-name'
import { IDENTITY_CODES, SEX_CODES } from '../../../domain/people/identities'
import type { Person } from '../../../domain/people/person'
import { LIST_COLUMNS } from '../../../domain/people-list/list-columns'
import { LIST_CODES, type ListCode } from '../../../domain/people-list/list-kinds'
import { listedCells, listedPeople, listHeading } from '../../../domain/people-list/listed-people'
import { readTable } from '../../../domain/people-list/read-table'
import { SPECIALTY_CODES } from '../../../domain/service/specialties'
import { STATIONS } from '../../../domain/town/stations'
import { aVolunteer } from '../../fixtures/builders'
import { CLERK, peopleAfter, planRows, TEAMS } from '../support/list-scenes'
import { taken } from '../support/taken'

const LABELS = Object.values(LIST_COLUMNS).flatMap(({ label, words }) => [label, ...words])
const NASTY = [
  "'=1+1",
  '=cmd|" /C calc"!A0',
  '＝1',
  '+86',
  '@x',
  ' 张  三 ',
  '张*',
  'a"b,c',
  'x\r\ny',
  '\t',
  '😀',
  '',
]
const REAL = [
  '13800001001',
  '1380000100',
  '0564-1234567',
  '1952.1',
  '19520305',
  '341525195203051234',
  '张桂兰',
  '示例',
]
const CHOICES = [
  '邻里互助、理发',
  '健康服务',
  '男',
  '陡沙河',
  '上店村',
  'p1',
  '阜阳',
  '五老',
  '1.38E+10',
  '2012-03',
]

const anyText = fc.oneof(
  fc.constantFrom(...NASTY, ...REAL, ...CHOICES),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 130 }),
)

const someOf = <T>(all: readonly T[]) => fc.subarray([...all])

/** Whatever people have put into their own records, within what the product lets them. */
const anybody: fc.Arbitrary<Person> = fc
  .record({
    name: anyText,
    phone: fc.constantFrom('', '13800001001', '05641234567', '0101234567', '13900002002', '没有'),
    stationId: fc.constantFrom(...STATIONS.map(({ id }) => id)),
    addressText: anyText,
    specialties: someOf(SPECIALTY_CODES),
    identities: fc.option(someOf(IDENTITY_CODES), { nil: undefined }),
    sex: fc.option(fc.constantFrom(...SEX_CODES), { nil: undefined }),
    birthMonth: fc.option(fc.constantFrom('1952-03', '2015-11', '2000-10'), { nil: undefined }),
    teamIds: someOf(['neighbors', 'barbers', 'gone']),
    nationalVolunteerNo: fc.option(anyText, { nil: undefined }),
  })
  .map(({ name, phone, stationId, addressText, identities, sex, birthMonth, nationalVolunteerNo, ...rest }) =>
    aVolunteer(
      'p1',
      {
        ...rest,
        ...(identities && { identities }),
        ...(sex && { sex }),
        ...(birthMonth && { birthMonth }),
        ...(nationalVolunteerNo !== undefined && { nationalVolunteerNo }),
      },
      { contact: { name, phone, stationId, addressText } },
    ),
  )

const somePeople = fc
  .array(anybody, { minLength: 1, maxLength: 8 })
  .map((people) => people.map((person, at): Person => ({ ...person, id: `p${at + 1}` })))

const fileOf = (people: readonly Person[], list: ListCode, unmasked: boolean) => [
  listHeading(list),
  ...listedPeople(people, list, byName).map((person) => listedCells(person, list, TEAMS, unmasked)),
]

const kindsIn = (table: readonly (readonly string[])[], list: ListCode, people: readonly Person[]) =>
  planRows(taken(readTable(table, list)).rows, list, { people, by: CLERK }).map((row) => [row.kind, row])

const ALL_SAME = (people: readonly Person[]) => people.map(() => ['same', expect.anything()])

test('an exported list that comes back changes nothing, whoever stands in it, with names or without', () => {
  fc.assert(
    fc.property(somePeople, fc.constantFrom(...LIST_CODES), fc.boolean(), (people, list, unmasked) => {
      expect(kindsIn(fileOf(people, list, unmasked), list, people)).toEqual(ALL_SAME(people))
    }),
    { numRuns: 120 },
  )
})

test.each(['csv', 'xlsx'] as const)('the same through a file of %s', async (format) => {
  await fc.assert(
    fc.asyncProperty(somePeople, fc.constantFrom(...LIST_CODES), async (people, list) => {
      const rows = fileOf(people, list, true)
      const content = format === 'csv' ? writeListCsv(rows) : await writeListXlsx(list, rows, [])
      const [sheet = []] = taken(await readTableFile(content.toString('base64')))
      expect(kindsIn(sheet, list, people)).toEqual(ALL_SAME(people))
    }),
    { numRuns: 40 },
  )
})

const anyTable = fc.record({
  heading: fc.array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...LABELS) }, anyText), {
    minLength: 2,
    maxLength: 12,
  }),
  rows: fc.array(fc.array(anyText, { maxLength: 12 }), { maxLength: 8 }),
})

test('whatever stands in the cells, every row is planned or faulty in words, and written once', () => {
  fc.assert(
    fc.property(anyTable, fc.constantFrom(...LIST_CODES), somePeople, ({ heading, rows }, list, people) => {
      const read = readTable([['姓名', ...heading], ...rows], list)
      if (!read.ok) return
      const around = { people, by: CLERK }
      const plan = planRows(read.value.rows, list, around)
      expect(plan).toHaveLength(read.value.rows.length)
      for (const row of plan)
        if (row.kind === 'faulty') expect(row.faults.join('')).toMatch(/[\u4e00-\u9fff]/)
      const after = peopleAfter(plan, list, people)
      expect(after.length - people.length).toBe(plan.filter(({ kind }) => kind === 'add').length)
      const again = planRows(read.value.rows, list, { people: after, by: CLERK })
      const good = plan.flatMap(({ kind, line }) => (kind === 'faulty' ? [] : [line]))
      expect(again.filter(({ line }) => good.includes(line)).map(({ kind }) => kind)).toEqual(
        good.map(() => 'same'),
      )
    }),
    { numRuns: 200 },
  )
})

test('a file that is none is told so', async () => {
  const read = async (content: Buffer) => {
    const answer = await readTableFile(content.toString('base64'))
    return answer.ok ? 'read' : answer.refusal.code
  }
  expect(await read(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toBe('LIST.UNREADABLE')
  expect(await read(Buffer.from('PK\u0003\u0004 and nothing'))).toBe('LIST.UNREADABLE')
  expect(await read(Buffer.from('ffd8ffe000104a46', 'hex'))).toBe('LIST.UNREADABLE')
  expect(await read(Buffer.alloc(600 * 1024 + 1, 'a'))).toBe('LIST.TOO_LARGE')
  const workbook = await writeListXlsx('villagers', [['姓名'], ['方小勇']], [])
  for (let at = 0; at + 4 < workbook.length; at += 1)
    if (workbook.readUInt32LE(at) === 0x02014b50) workbook.writeUInt32LE(900_000_000, at + 24)
  expect(await read(workbook)).toBe('LIST.UNREADABLE')
})

test.each([
  ['GB18030', 'd0d5c3fb2cb5e7bbb00d0ab7bdd0a1d3c22c3133383030303039303031'],
  [
    'UTF-16 with tabs',
    'fffed3590d5409003575dd8b0d000a00b9650f5cc752090031003300380030003000300030003900300030003100',
  ],
  ['UTF-8 with a mark', 'efbbbfe5a793e5908d2ce794b5e8af9d0d0ae696b9e5b08fe58b872c3133383030303039303031'],
])('a list in %s is read', async (_, hex) => {
  const content = Buffer.from(hex, 'hex')
  const [sheet = []] = taken(await readTableFile(content.toString('base64')))
  expect(taken(readTable(sheet, 'villagers')).rows).toEqual([
    { line: 2, cells: { name: '方小勇', phone: '13800009001' } },
  ])
})
