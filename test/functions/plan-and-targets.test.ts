import { randomUUID } from 'node:crypto'
import { activities, orders } from '../../cloudfunctions/_core/store/collections'
import { transact } from '../../cloudfunctions/_core/store/transact'
import type { Activity } from '../../domain/activity/activity'
import { DAY_MS, HOUR_MS, shanghaiParts } from '../../domain/kernel/shanghai-time'
import { spanOfPeriod } from '../../domain/targets/figure-period'
import { PLACES } from '../../domain/targets/place-words'
import { readXlsx } from '../support/read-xlsx'
import { recount } from '../support/recount'
import {
  COORDINATOR,
  confirmedHaircut,
  DOUSHAHE,
  GUILAN,
  HEAD,
  idOf,
  orderHaircut,
  wantedIn,
} from './support/orders'
import { pdfPages } from './support/pdf-text'
import { DOUSHAHES_PLAN, PLAN_YEAR, planFile, plannedRow, plannedTea, wantedPlan } from './support/plans'
import { person, startTown, type Town } from './support/town'
import { nowOf, ratedHaircut } from './support/visits'

const OTHER_HEAD = person('head-longjin')

let town: Town
beforeAll(async () => {
  town = await startTown()
})
afterAll(() => town.stop())

const activity = (id: string, startsAtMs: number, with_: Partial<Activity> = {}): Activity => ({
  id,
  townId: '341525111',
  stationId: DOUSHAHE,
  title: '上土市镇新时代文明实践义诊日',
  project: 'happy_home',
  purposes: [],
  villageId: DOUSHAHE,
  venue: '村文化广场',
  startsAtMs,
  endsAtMs: startsAtMs + 2 * HOUR_MS,
  about: '',
  risk: 'low',
  riskText: '',
  capacity: { volunteer: 5, guest: 50 },
  minAge: null,
  maxAge: null,
  specialty: null,
  credential: false,
  teamId: null,
  teamName: null,
  jointStationIds: [],
  unitName: null,
  status: 'held',
  version: 1,
  createdAtMs: startsAtMs,
  createdBy: idOf(HEAD),
  publishedAtMs: startsAtMs,
  heldAtMs: startsAtMs,
  closedAtMs: null,
  cancelled: null,
  othersCame: 0,
  enrolments: [],
  planRowId: null,
  series: null,
  dueAtMs: null,
  ...with_,
})

const store = (...all: readonly Activity[]) =>
  transact(async (tx) => {
    await activities.add(tx, all)
    return { commit: true, value: null }
  })

describe('targets', () => {
  let nowMs: number
  beforeAll(async () => {
    await town.renew()
    nowMs = await livedIn()
  })

  /** A town in which something has happened: served and rated, taken back, turned down, 五必到 that is late, activities. */
  async function livedIn(): Promise<number> {
    await ratedHaircut(town, 5)
    await confirmedHaircut(town)
    await town.ok(GUILAN, 'order.cancel', { orderId: await orderHaircut(town) })
    const wanted = await wantedIn(town, 2)
    await town.ok(GUILAN, 'order.submit', { wish: '跟隔壁为了屋檐水吵了几回', wanted })
    await town.advance(30)
    const atMs = await nowOf(town)
    await store(
      activity('act-1', atMs),
      activity('act-2', atMs - DAY_MS, { stationId: null, jointStationIds: [DOUSHAHE] }),
      activity('act-3', atMs - DAY_MS, { status: 'cancelled' }),
      activity('act-4', atMs - 40 * DAY_MS),
    )
    return atMs
  }

  test('the page says what a clerk counts from the raw records, of the year and of the month, place by place', async () => {
    const { year, month } = shanghaiParts(nowMs)
    const raw = {
      orders: await orders.list({ where: {}, limit: 100 }),
      activities: await activities.list({ where: {}, limit: 100 }),
    }
    expect(raw.orders.length).toBeGreaterThan(3)
    for (const asked of [{ year }, { year, month }]) {
      const { figures, reportDateMs } = await town.ok(COORDINATOR, 'targets.get', asked)
      expect([...new Set(figures.map(({ stationId }) => stationId))]).toEqual(PLACES)
      const counted = figures.filter(({ records }) => records.of === 'orders' || records.of === 'activities')
      expect(counted.map(({ numerator, denominator }) => [numerator, denominator])).toEqual(
        counted.map((figure) => recount({ ...raw, nowMs: reportDateMs }, figure)),
      )
    }
  })

  test('a head reads her own station, and behind each number its records: as many as it divides by', async () => {
    const { year } = shanghaiParts(nowMs)
    const { figures, forecast } = await town.ok(HEAD, 'targets.get', { year })
    expect(new Set(figures.map(({ stationId }) => stationId))).toEqual(new Set([DOUSHAHE]))
    expect(forecast.find(({ code }) => code === 'arrived')).toMatchObject({ outlook: 'late' })
    for (const { records, numerator, denominator } of figures) {
      if (records.of !== 'orders' || records.duty !== null) continue
      const { of: _, ...asked } = records
      const { items } = await town.ok(HEAD, 'targets.orders', asked)
      if (records.set !== 'arrived') {
        expect(items).toHaveLength(denominator)
        expect(items.filter(({ counts }) => counts)).toHaveLength(numerator)
      }
      expect(await town.refused(OTHER_HEAD, 'targets.orders', asked)).toBe('SESSION.NOT_YOUR_STATION')
    }
    const held = figures.find(({ code, numerator }) => code === 'activities' && numerator > 0)
    if (held?.records.of !== 'activities') throw new Error('nothing was held')
    const { of: _, ...asked } = held.records
    const { items } = await town.ok(HEAD, 'targets.activities', asked)
    expect(items).toHaveLength(held.numerator)
  })

  test('the orders behind a number come page by page, each once', async () => {
    const span = spanOfPeriod({ kind: 'year', year: shanghaiParts(nowMs).year })
    const asked = { set: 'answered', stationId: DOUSHAHE, duty: null, limit: 2, ...span } as const
    const seen: string[] = []
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page = await town.ok(HEAD, 'targets.orders', { ...asked, ...(cursor && { cursor }) })
      seen.push(...page.items.map(({ id }) => id))
      cursor = page.nextCursor
    }
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.length).toBeGreaterThan(2)
  })
})

describe('the yearly plan', () => {
  beforeEach(() => town.renew())

  test('what to do next: an activity of this month, until it was held', async () => {
    const before = await town.ok(HEAD, 'targets.next', {})
    expect(before.line?.sentence).toContain('还差 1 次活动')
    await store(activity('act-1', await nowOf(town)))
    expect((await town.ok(HEAD, 'targets.next', {})).line).toBeNull()
  })

  const FAULTY = [
    ['3月', '', '义诊日', '15日', '幸福家园'],
    ['13月', '', '采茶帮工', '', ''],
    ['5月', '龙金村', '唱戏', '', ''],
    ['每月', '', '环境整治', '', '美丽家园'],
  ]

  const rows = async (as = HEAD) =>
    (await town.ok(as, 'plan.get', { year: PLAN_YEAR })).units.flatMap((unit) => unit.rows)

  test('a table with faults: each says why, nothing is lost, and what is good comes in when that is wanted', async () => {
    await plannedRow(town)
    const looked = await town.ok(HEAD, 'plan.preview', planFile(FAULTY))
    expect(looked.counts).toEqual({ add: 13, change: 0, same: 0, faulty: 2 })
    expect(looked.faulty.map(({ line, faults }) => [line, faults.join()])).toEqual([
      [3, expect.stringContaining('月份看不懂：“13月”')],
      [4, expect.stringContaining('“龙金村”不归您管')],
    ])
    const all = await wantedPlan(town, FAULTY)
    expect(await town.refused(HEAD, 'plan.import', all)).toBe('LIST.HAS_FAULTS')
    expect(await rows()).toHaveLength(1)
    const receipt = await town.ok(HEAD, 'plan.import', { ...all, mode: 'good' })
    expect(receipt).toEqual({ added: 13, changed: 0, faulty: 2 })
    expect(await rows()).toHaveLength(14)
    expect(await town.refused(HEAD, 'plan.import', await wantedPlan(town, FAULTY, 'good'))).toBe(
      'LIST.NOTHING_NEW',
    )
  })

  test('what changed after somebody looked is not overwritten unseen', async () => {
    const wanted = await wantedPlan(town, [['4月', '', '采茶帮工', '上旬', '美丽家园']])
    await plannedRow(town)
    expect(await town.refused(HEAD, 'plan.import', wanted)).toBe('LIST.CHANGED')
  })

  test('two who write at once both find their lines', async () => {
    await Promise.all(
      [4, 5, 6, 7].map((month) => town.ok(HEAD, 'plan.saveRow', { ...plannedTea, month }, randomUUID())),
    )
    expect((await rows()).map(({ month }) => month)).toEqual([4, 5, 6, 7])
  })

  test('each keeps his own plan; the town keeps all of them', async () => {
    await plannedRow(town)
    expect(await rows(OTHER_HEAD)).toEqual([])
    expect(await rows(COORDINATOR)).toHaveLength(1)
    expect(await town.refused(OTHER_HEAD, 'plan.saveRow', plannedTea)).toBe('SESSION.NOT_YOUR_STATION')
    expect(await town.refused(HEAD, 'plan.saveRow', { ...plannedTea, stationId: null })).toBe(
      'SESSION.NOT_YOUR_STATION',
    )
  })

  test('planned against done: of the row that an activity was made of, and of one that was dropped', async () => {
    const rowId = await plannedRow(town)
    const other = await town.ok(HEAD, 'plan.saveRow', { ...plannedTea, title: '义诊日' })
    await town.ok(HEAD, 'plan.dropRow', { ...DOUSHAHES_PLAN, rowId: other.rowId, reason: { code: 'merged' } })
    const april = Date.UTC(PLAN_YEAR, 3, 10)
    await store(activity('act-1', april, { planRowId: rowId }), activity('act-2', april))
    const { units } = await town.ok(HEAD, 'plan.get', { year: PLAN_YEAR })
    expect(units[0]?.months.filter(({ planned, held }) => planned + held > 0)).toEqual([
      { month: 4, planned: 1, done: 1, held: 2 },
    ])
    expect(units[0]?.rows).toMatchObject([
      { id: rowId, dropped: null, activity: { id: 'act-1', status: 'held' } },
      { dropped: '和别的活动一起办了', activity: null },
    ])
  })

  test('is printed, and goes out as a table that comes back unchanged', async () => {
    await plannedRow(town)
    const fetched = async (format: 'pdf' | 'xlsx') => {
      const { url } = await town.ok(HEAD, 'plan.paper', { year: PLAN_YEAR, format })
      return Buffer.from(await (await fetch(url)).arrayBuffer())
    }
    const [page = ''] = pdfPages(await fetched('pdf'))
    for (const words of ['志愿服务活动计划表', '陡沙河村', '采茶帮工', '幸福家园'])
      expect(page).toContain(words)
    const table = await fetched('xlsx')
    expect(readXlsx(table).map(({ name }) => name)).toEqual(['活动计划表', '说明'])
    const looked = await town.ok(HEAD, 'plan.preview', {
      year: PLAN_YEAR,
      fileName: '计划.xlsx',
      file: table.toString('base64'),
    })
    expect(looked.counts).toEqual({ add: 0, change: 0, same: 1, faulty: 0 })
  })
})
