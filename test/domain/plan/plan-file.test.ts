import * as fc from 'fast-check'
import { readRows } from '../../../domain/people-list/read-rows'
import { PLAN_COLUMN_CODES } from '../../../domain/plan/plan-columns'
import { planFileRows } from '../../../domain/plan/plan-file-rows'
import { PLAN_LIMITS } from '../../../domain/plan/plan-limits'
import { emptyPlan, NOTHING_SAID, type PlanRow, type UnitPlan } from '../../../domain/plan/plan-row'
import { PLAN_TABLE, planCells, planExample, planHeading } from '../../../domain/plan/plan-table'
import type { PlannedPlanRow } from '../../../domain/plan/planned-plan-row'
import { readMonths } from '../../../domain/plan/read-months'
import { takeOverPlan } from '../../../domain/plan/take-over-plan'
import { PROJECT_CODES } from '../../../domain/service/projects'
import { TOWN } from '../../../domain/town/stations'
import { HOME_STATION, NOW, OTHER_STATION } from '../../fixtures/builders'
import { refusalOf } from '../support/refusal-of'
import { taken } from '../support/taken'

const YEAR = 2026
const ADDED = { by: 'zhou', atMs: NOW }
const emptyAt = (stationId: string | null) => emptyPlan(TOWN.id, YEAR, stationId)

const row = (id: string, with_: Partial<PlanRow> = {}): PlanRow => ({
  ...NOTHING_SAID,
  id,
  month: 3,
  title: '义诊日',
  added: ADDED,
  dropped: null,
  ...with_,
})

const read = (
  table: readonly (readonly string[])[],
  plans: readonly UnitPlan[] = [emptyAt(HOME_STATION)],
): readonly PlannedPlanRow[] =>
  planFileRows(taken(readRows(table, PLAN_TABLE)).rows, {
    year: YEAR,
    plans,
    added: ADDED,
    idOf: (key) => `pr-${key}`,
  })

const HEADING = ['月份', '单位', '活动名称', '时间', '联系人及电话']
const one = (...cells: readonly string[]) => read([HEADING, cells])

describe('months as people write them', () => {
  test.each([
    ['3', [3]],
    ['3月', [3]],
    ['３月份', [3]],
    ['三月', [3]],
    ['十二月', [12]],
    ['2026年3月', [3]],
    ['2026-03-15', [3]],
    ['3、6、9月', [3, 6, 9]],
    ['11—12月', [11, 12]],
    ['每月', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
  ])('%s', (cell, months) => {
    expect(readMonths(cell, YEAR)).toEqual({ months })
  })

  test.each(['', '13月', '0', '9-3月', '春天', '1.5'])('%s is none', (cell) => {
    expect(readMonths(cell, YEAR)).toHaveProperty('fault')
  })

  test('of another year', () => {
    expect(readMonths('2025年3月', YEAR)).toEqual({ fault: '这一行写的是 2025 年，这份是 2026 年的计划' })
  })
})

test('one line for several months becomes a row for each, and the prefix is not kept', () => {
  const rows = one('3、6月', '', '上土市镇新时代文明实践“义诊日”', '15日', '')
  expect(rows).toMatchObject([
    { kind: 'add', stationId: HOME_STATION, row: { month: 3, title: '义诊日', when: '15日' } },
    { kind: 'add', row: { month: 6 } },
  ])
})

test('a telephone stays out, and whoever looks is told', () => {
  const [planned] = one('3月', '', '义诊日', '', '周海燕 13800001234')
  expect(planned).toMatchObject({ row: { contactName: '周海燕' } })
  expect(planned).toHaveProperty('notes', [expect.any(String), expect.stringContaining('电话没有带进来')])
})

test.each([
  [['', '', '义诊日'], '月份没有写'],
  [['3月', '', ''], '活动名称没有写'],
  [['春天', '', '义诊日'], '月份看不懂'],
  [['3月', '陡河村', '义诊日'], '没有“陡河村”这个村'],
  [['3月', '上店村', '义诊日'], '“上店村”不归您管'],
  [['3月', '镇卫生院', '义诊日'], '由镇里来定'],
  [['3月', '', '长'.repeat(PLAN_LIMITS.title + 1)], '活动名称太长'],
])('a faulty row says what is wrong: %j', (cells, fault) => {
  const [planned] = one(...cells)
  expect(planned?.kind).toBe('faulty')
  expect(planned).toHaveProperty('faults', expect.arrayContaining([expect.stringContaining(fault)]))
})

test('the town plans for its institute, its units and every village', () => {
  const plans = [emptyAt(null), emptyAt(HOME_STATION)]
  const rows = read(
    [
      HEADING,
      ['3月', '镇实践所', '宣讲'],
      ['3月', '镇卫生院', '义诊日'],
      ['3月', '陡沙河', '义诊日'],
      ['3月', '', '上土市镇新时代文明实践唱戏'],
    ],
    plans,
  )
  expect(rows.slice(0, 3)).toMatchObject([
    { stationId: null, row: { unit: null } },
    { stationId: null, row: { unit: '镇卫生院' } },
    { stationId: HOME_STATION, row: { unit: null } },
  ])
  expect(rows[3]).toMatchObject({ kind: 'faulty', name: '唱戏', faults: ['没有写是哪个单位'] })
})

test('the same twice is one too many; at another time it is another one', () => {
  const rows = read([
    HEADING,
    ['3月', '', '义诊日', '1日'],
    ['3月', '', '义诊日', '1日'],
    ['3月', '', '义诊日', '15日'],
  ])
  expect(rows.map(({ kind }) => kind)).toEqual(['add', 'faulty', 'add'])
})

const written = (planned: readonly PlannedPlanRow[], plans: readonly UnitPlan[]) =>
  taken(takeOverPlan(planned, plans, 'good')).plans

describe('taking over', () => {
  const plan: UnitPlan = {
    ...emptyAt(HOME_STATION),
    rows: [row('pr1', { venue: '广场' }), row('pr2', { title: '唱戏' })],
  }
  const table = [
    [...HEADING],
    ['3月', '', '义诊日', '', ''],
    ['13月', '', '走访', '', ''],
    ['5月', '', '走访', '', ''],
  ]

  test('all or nothing: with a fault in it nothing is written, and its count is told', () => {
    expect(refusalOf(takeOverPlan(read(table, [plan]), [plan], 'all'))).toBe('LIST.HAS_FAULTS')
  })

  test('what is good in it is written; what the file does not name, and what its cells leave empty, stays', () => {
    const [after] = written(read(table, [plan]), [plan])
    expect(after?.rows.slice(0, 2)).toEqual(plan.rows)
    expect(after?.rows).toHaveLength(3)
  })

  test('a second time nothing is new', () => {
    const [after] = written(read(table, [plan]), [plan])
    const again = after ? [after] : []
    expect(refusalOf(takeOverPlan(read(table.slice(0, 2), again), again, 'all'))).toBe('LIST.NOTHING_NEW')
  })

  test('a row that was dropped comes back when somebody brings it again, and once', () => {
    const dropped = { ...plan, rows: [row('pr1', { dropped: { ...ADDED, reason: '不用办了' } })] }
    const planned = read([HEADING, ['3月', '', '义诊日', '', '']], [dropped])
    expect(planned).toMatchObject([{ kind: 'change', differences: [{ before: '不办了', after: '又要办' }] }])
    expect(written(planned, [dropped])[0]?.rows).toEqual([row('pr1')])
  })

  test('no place takes more rows than it can hold, and the row that is too many says so', () => {
    const full = {
      ...plan,
      rows: Array.from({ length: PLAN_LIMITS.mostRows - 1 }, (_, at) =>
        row(`pr${at}`, { title: `第${at}次` }),
      ),
    }
    const planned = read([HEADING, ['4月', '', '走访', '', ''], ['5月', '', '走访', '', '']], [full])
    expect(planned.map(({ kind }) => kind)).toEqual(['add', 'faulty'])
  })
})

test('the example of the template is taken for no row', () => {
  expect(refusalOf(readRows([planHeading, planExample], PLAN_TABLE))).toBe('LIST.EMPTY')
})

const text = (most: number) =>
  fc.string({ unit: fc.constantFrom(...'茶村义诊唱戏甲乙丙丁'), maxLength: Math.min(8, most) })

const anyRow = fc.record({
  month: fc.integer({ min: 1, max: 12 }),
  title: text(PLAN_LIMITS.title).map((words) => `办${words}`),
  project: fc.option(fc.constantFrom(...PROJECT_CODES)),
  theme: text(PLAN_LIMITS.theme),
  when: text(PLAN_LIMITS.when),
  venue: text(PLAN_LIMITS.venue),
  teamName: text(PLAN_LIMITS.teamName),
  contactName: text(PLAN_LIMITS.contactName),
})

test('an exported plan brought back changes nothing, whatever stands in it; one cell changed changes that row alone', () => {
  const places = fc.constantFrom<string | null>(null, HOME_STATION, OTHER_STATION)
  fc.assert(
    fc.property(fc.array(fc.tuple(places, anyRow), { minLength: 1, maxLength: 20 }), (all) => {
      const plans = [null, HOME_STATION, OTHER_STATION].map((stationId) => ({
        ...emptyAt(stationId),
        rows: all.flatMap(([of, facts], at) =>
          of === stationId ? [row(`pr${at}`, { ...facts, unit: null })] : [],
        ),
      }))
      const cells = planCells(plans)
      const same = read([planHeading, ...cells], plans)
      expect(new Set(same.map(({ kind }) => kind))).toEqual(new Set(['same']))
      const [first = [], ...rest] = cells
      const moved = first.map((cell, at) => (PLAN_COLUMN_CODES[at] === 'venue' ? '新广场' : cell))
      const changed = read([planHeading, moved, ...rest], plans).filter(({ kind }) => kind !== 'same')
      expect(changed).toMatchObject([{ kind: 'change', row: { id: first[0], venue: '新广场' } }])
      const after = written(read([planHeading, moved, ...rest], plans), plans)
      expect(after.flatMap(({ rows }) => rows)).toHaveLength(
        plans.find(({ rows }) => rows.some(({ id }) => id === first[0]))?.rows.length ?? 0,
      )
    }),
    { numRuns: 60 },
  )
})
