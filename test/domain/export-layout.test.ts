import fc from 'fast-check'
import { writeHoursCsv } from '../../cloudfunctions/_core/tables/write-hours-csv'
import { writeHoursXlsx } from '../../cloudfunctions/_core/tables/write-hours-xlsx'
import { HOUR_COLUMNS } from '../../domain/export/hour-columns'
import { type ExportedPerson, type HourRow, hourRow, inOrderOfService } from '../../domain/export/hour-row'
import { sumAll, sumByProject, sumByVolunteer } from '../../domain/export/hour-sums'
import { halfHours } from '../../domain/hours/half-hours'
import type { HourEntry } from '../../domain/hours/hour-entry'
import { sumEntries } from '../../domain/hours/sum-entries'
import { MINUTE_MS } from '../../domain/kernel/shanghai-time'
import { neutralCell } from '../../domain/privacy/neutral-cell'
import { PROJECT_CODES } from '../../domain/service/projects'
import { HOME_STATION, NOW } from '../fixtures/builders'
import { readCsv } from '../support/read-csv'
import { readXlsx } from '../support/read-xlsx'

const NASTY = [
  ...[
    '=1+1',
    '＝1+1',
    '+86',
    '＋1',
    '-1',
    '－1',
    '@SUM(A1)',
    '＠x',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '\u3000＝1',
  ],
  ...['a"b,c', 'x\r\ny', '😀', '\ud800', '\u0000', 'x'.repeat(300), '=cmd|" /C calc"!A0', ''],
]
const anyText = fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', maxLength: 300 }))

const entry: fc.Arbitrary<HourEntry> = fc
  .record({
    at: fc.nat({ max: 500 }),
    volunteer: fc.nat({ max: 4 }),
    minutes: fc.integer({ min: 1, max: 480 }),
    kind: fc.constantFrom('credit', 'reversal'),
    hourClass: fc.constantFrom('verified', 'declared'),
    project: fc.constantFrom(null, ...PROJECT_CODES),
    title: anyText,
  })
  .map(({ at, volunteer, minutes, kind, ...rest }) => ({
    ...rest,
    id: `contra-${at}`,
    kind,
    revision: 1,
    reversesId: null,
    reason: kind === 'reversal' ? { code: 'wrong_minutes', text: '张桂兰说的' } : null,
    accountId: `station:${HOME_STATION}`,
    counterAccountId: `volunteer:v${volunteer}`,
    townId: '341525111',
    stationId: HOME_STATION,
    volunteerId: `v${volunteer}`,
    orderId: `o${at}`,
    minutes: kind === 'credit' ? -minutes : minutes,
    sequence: at + 1,
    balanceAfterMinutes: 0,
    servedUntilMs: NOW + at * MINUTE_MS,
    confirmedBy: 'head',
    lentByStationId: null,
    atMs: NOW,
    previousHash: '',
    hash: '',
  }))

const FAMILIES = fc.constantFrom('王', '李', '欧阳', '司马', '张')
const GIVEN = fc.string({
  unit: fc.constantFrom('桂', '兰', '长', '福', '海', '燕'),
  minLength: 2,
  maxLength: 3,
})
const who: fc.Arbitrary<ExportedPerson> = fc
  .record({ family: FAMILIES, given: GIVEN, phone: fc.integer({ min: 0, max: 99_999_999 }) })
  .map(({ family, given, phone }) => ({
    contact: { name: family + given, phone: `138${String(phone).padStart(8, '0')}` },
    volunteer: { volunteerNo: 'STS-201-2026-00001' },
  }))

const rowsOf = (entries: readonly HourEntry[], person: ExportedPerson | null, unmasked: boolean) =>
  inOrderOfService(
    entries.map((each) =>
      hourRow(each, {
        part: {
          specialty: 'convenience',
          visits: [{ inMs: NOW, outMs: NOW + 30 * MINUTE_MS }],
          inDoubt: false,
        },
        volunteer: person,
        recorder: person,
        unmasked,
      }),
    ),
  )

/** What no table file can hold: controls, half of a sign, and what will never be a sign. */
const UNWRITABLE = /[\p{Cc}\p{Surrogate}\p{Noncharacter_Code_Point}]/u
const STARTS_FORMULA = /^[\s\u200b\u200e\u200f\u2060\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/

describe('a cell', () => {
  test('never begins as a formula, and loses nothing that can be written', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const cell = neutralCell(text)
        expect(cell).not.toMatch(STARTS_FORMULA)
        if (!UNWRITABLE.test(text)) expect(cell.replace(/^'/, '')).toBe(text.replace(/^'/, ''))
      }),
    )
  })

  test.each(NASTY.slice(0, 13))('%j is made harmless', (text) => {
    expect(neutralCell(text)).toBe(`'${text}`)
  })

  test('says half hours towards zero, so that a record and its reversal cancel out', () => {
    expect([0, 29, 30, 59, 60, -29, -30, -59].map(halfHours)).toEqual([0, 0, 0.5, 0.5, 1, 0, -0.5, -0.5])
    fc.assert(
      fc.property(fc.nat({ max: 10_000 }), (minutes) => halfHours(minutes) + halfHours(-minutes) === 0),
    )
  })
})

describe('the rows of an export', () => {
  test('add up to what the ledger has, in all, by volunteer and by project', () => {
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        const rows = rowsOf(entries, null, false)
        const total = 0 - sumEntries(entries).totalMinutes
        const sum = (minutes: readonly { readonly minutes: number }[]) =>
          minutes.reduce((all, each) => all + each.minutes, 0)
        for (const part of [rows, sumAll(rows), sumByVolunteer(rows), sumByProject(rows)])
          expect(sum(part)).toBe(total || 0)
        expect(
          rows.every((row, at) => at === 0 || row.servedUntilMs >= (rows[at - 1]?.servedUntilMs ?? 0)),
        ).toBe(true)
      }),
    )
  })

  test('have no start and end where nothing was measured', () => {
    const [each] = fc.sample(entry, 1)
    if (!each) throw new Error('no entry')
    const around = { volunteer: null, recorder: null, unmasked: false }
    const assumed = { inMs: NOW, outMs: NOW + MINUTE_MS, endAssumed: true } as const
    for (const visits of [[], [{ inMs: NOW, outMs: null }], [assumed]])
      expect(hourRow(each, { ...around, part: { specialty: null, visits, inDoubt: false } })).toMatchObject({
        startMs: null,
        endMs: null,
      })
  })

  test('hide names and telephones, whoever it is, in both kinds of file', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { minLength: 1, maxLength: 5 }), who, async (entries, person) => {
        const rows = rowsOf(
          entries.map((each) => ({ ...each, title: '义务理发' })),
          person,
          false,
        )
        const workbook = readXlsx(await writeHoursXlsx(rows, [])).flatMap((sheet) => sheet.rows)
        for (const text of [String(writeHoursCsv(rows)), JSON.stringify(workbook)]) {
          expect(text).not.toContain(person.contact.name)
          expect(text).not.toContain(person.contact.phone)
          expect(text).not.toContain('张桂兰')
          expect(text).toContain('村民')
        }
      }),
      { numRuns: 30 },
    )
  })
})

describe('the files', () => {
  const cells = (row: HourRow) => HOUR_COLUMNS.map(({ cell }) => cell(row))

  test('a CSV reads back as it was, with its mark and its line ends', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 10 }), who, (entries, person) => {
        const rows = rowsOf(entries, person, true)
        const text = String(writeHoursCsv(rows))
        expect(text.startsWith('\ufeff')).toBe(true)
        const [head, ...body] = readCsv(text.slice(1))
        expect(head).toEqual(HOUR_COLUMNS.map(({ label }) => label))
        expect(body).toEqual(
          rows.map((row) =>
            cells(row).map((value) => (typeof value === 'number' ? String(value) : neutralCell(value))),
          ),
        )
      }),
    )
  })

  test('a workbook has texts as texts and numbers as numbers, and no formula', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { minLength: 1, maxLength: 5 }), who, async (entries, person) => {
        const rows = rowsOf(entries, person, true)
        const [details, ...others] = readXlsx(await writeHoursXlsx(rows, [['说明', '=1+1']]))
        expect(details?.rows).toHaveLength(rows.length + 1)
        for (const sheet of [details, ...others]) expect(sheet?.xml).not.toContain('<f>')
        expect(details?.rows.map((row) => row.filter((cell) => typeof cell === 'number'))).toEqual([
          [],
          ...rows.map(({ minutes }) => [halfHours(minutes), minutes]),
        ])
      }),
      { numRuns: 30 },
    )
  })
})
