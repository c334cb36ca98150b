import fc from 'fast-check'
import { ACTIVITY_STATUS_CODES } from '../../domain/activity/activity-statuses'
import { DOUBTED_IN_SUMS } from '../../domain/hours/doubted-in-sums'
import { HOUR_CLASS_CODES } from '../../domain/hours/hour-entry'
import { shanghaiInstant } from '../../domain/kernel/shanghai-time'
import type { Order } from '../../domain/order/order'
import { ORDER_STATUS_CODES } from '../../domain/order/order-statuses'
import { hourGroup, type SummedEntries } from '../../domain/report/hour-group'
import { type PlaceReport, placeReport } from '../../domain/report/place-report'
import { hoursOfParts, reportHours } from '../../domain/report/report-hours'
import { reportTables } from '../../domain/report/report-tables'
import { PROJECT_CODES } from '../../domain/service/projects'
import type { CountedActivity } from '../../domain/targets/activity-figures'
import { countedOrder } from '../../domain/targets/counted-order'
import { MONTHS, spanOfPeriod } from '../../domain/targets/figure-period'
import { sayCountedUntil } from '../../src/features/targets/figure-words'
import { anOrder, HOME_STATION, OTHER_STATION } from '../fixtures/builders'

const YEAR = 2026
const NOW = shanghaiInstant(YEAR + 1, 2, 1)

/** The calendar of the runtime, not ours. */
const CALENDAR = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
})
const monthOf = (atMs: number): string => CALENDAR.format(new Date(atMs))

/** Anywhere in three years, and often just before, at or after the first instant of a month. */
const instant = fc.oneof(
  fc.integer({ min: shanghaiInstant(YEAR - 1, 6, 1), max: shanghaiInstant(YEAR + 1, 6, 1) }),
  fc
    .tuple(fc.constantFrom(...MONTHS, 13), fc.constantFrom(-1, 0, 1))
    .map(([month, beside]) => shanghaiInstant(YEAR, month, 1) + beside),
)
const place = fc.constantFrom(HOME_STATION, OTHER_STATION)

const activities: fc.Arbitrary<readonly CountedActivity[]> = fc.array(
  fc
    .record({
      status: fc.constantFrom(...ACTIVITY_STATUS_CODES),
      stationId: fc.option(place),
      jointStationIds: fc.uniqueArray(place),
      startsAtMs: instant,
      state: fc.constantFrom(null, 'checking' as const, 'passed' as const, 'gone' as const),
      outlived: fc.boolean(),
    })
    .map(({ state, outlived, ...rest }) => ({
      ...rest,
      ...(state && { picture: { state } }),
      ...(outlived && { picturedUntilMs: NOW }),
    })),
  { maxLength: 20 },
)

const orders: fc.Arbitrary<readonly Order[]> = fc.array(
  fc
    .record({
      stationId: place,
      status: fc.constantFrom(...ORDER_STATUS_CODES),
      submittedAtMs: instant,
      endedByRequester: fc.boolean(),
      outcome: fc.constantFrom('done' as const, 'partly' as const, 'not_needed' as const),
    })
    .map(({ endedByRequester, ...order }) =>
      anOrder({ ...order, ...(endedByRequester && { endedByRequester }) }),
    ),
  { maxLength: 30 },
)

type Entry = Omit<SummedEntries, 'count'> & { readonly servedUntilMs: number }

const entries: fc.Arbitrary<readonly Entry[]> = fc.array(
  fc
    .record({
      stationId: place,
      volunteerId: fc.constantFrom('a', 'b', 'c'),
      project: fc.constantFrom(null, ...PROJECT_CODES),
      hourClass: fc.constantFrom(...HOUR_CLASS_CODES),
      kind: fc.constantFrom('credit' as const, 'credit' as const, 'reversal' as const),
      minutes: fc.integer({ min: 1, max: 480 }),
      servedUntilMs: instant,
    })
    // A station's own side: what it gives stands below zero, what it takes back above.
    .map((entry) => ({ ...entry, minutes: entry.kind === 'credit' ? -entry.minutes : entry.minutes })),
  { maxLength: 30 },
)

const NOBODY = { members: 0, linked: 0, takingPart: 0, minutes: 0, rateReached: null, averageReached: null }
const NO_TEAMS = { teams: 0, teamsMissing: 0, gaps: [], idle: [] }

/** As the store gives it: month by month, those that are alike together. */
function reportOf(
  all: readonly Order[],
  given: readonly Entry[],
  stationId: string | null,
  activities: readonly CountedActivity[] = [],
): PlaceReport {
  const months = MONTHS.map((month) => {
    const { fromMs, toMs } = spanOfPeriod({ kind: 'month', year: YEAR, month })
    const isIn = (atMs: number) => atMs >= fromMs && atMs < toMs
    return {
      month,
      orders: all
        .filter(({ submittedAtMs }) => isIn(submittedAtMs))
        .map((order) => ({ ...countedOrder(order), count: 1 })),
      hours: given
        .filter(({ servedUntilMs }) => isIn(servedUntilMs))
        .map(({ servedUntilMs: _, ...entry }) => hourGroup({ ...entry, count: 1 })),
    }
  })
  const records = {
    months,
    activities,
    duties: [],
    bulletins: [],
    party: () => NOBODY,
    coverage: () => NO_TEAMS,
  }
  return placeReport(records, stationId, { period: { kind: 'year', year: YEAR }, reportDateMs: NOW })
}

/** 2026-03 */
const nameOf = (month: number): string => `${YEAR}-${String(month).padStart(2, '0')}`

function countOrders(all: readonly Order[], month: string) {
  const counted = { asked: 0, served: 0 }
  for (const { status, endedByRequester, outcome, submittedAtMs } of all) {
    if (monthOf(submittedAtMs) !== month || (status === 'cancelled' && endedByRequester)) continue
    counted.asked += 1
    if ((status === 'closed' || status === 'pending_rating') && outcome !== 'not_needed') counted.served += 1
  }
  return counted
}

function countMinutes(given: readonly Entry[], month: string): number {
  let minutes = 0
  for (const entry of given) if (monthOf(entry.servedUntilMs) === month) minutes -= entry.minutes
  return minutes
}

function countYear(given: readonly Entry[]) {
  const minutes = new Map<string, number>()
  let services = 0
  for (const entry of given) {
    if (!monthOf(entry.servedUntilMs).startsWith(`${YEAR}-`)) continue
    minutes.set(entry.volunteerId, (minutes.get(entry.volunteerId) ?? 0) - entry.minutes)
    services += entry.kind === 'credit' ? 1 : -1
  }
  return { services, volunteers: [...minutes.values()].filter((sum) => sum > 0).length }
}

function countActivities(all: readonly CountedActivity[], place: string | null) {
  const counted = { activities: 0, pictured: 0 }
  for (const { status, stationId, jointStationIds, startsAtMs, picture, picturedUntilMs } of all) {
    const isHere = stationId === place || jointStationIds.some((id) => id === place)
    if (!isHere || !['held', 'closed'].includes(status)) continue
    if (!monthOf(startsAtMs).startsWith(`${YEAR}-`)) continue
    counted.activities += 1
    if (picture?.state === 'passed' || picturedUntilMs) counted.pictured += 1
  }
  return counted
}

describe('hours of a report', () => {
  test.each([
    [[170], ['2.8']],
    [
      [130, 40],
      ['2.2', '0.6'],
    ],
    [
      [20, 20, 20],
      ['0.4', '0.3', '0.3'],
    ],
    [
      [0, 0],
      ['0.0', '0.0'],
    ],
    [[], []],
  ])('%j minutes are %j', (minutes, hours) => {
    expect(hoursOfParts(minutes).map((each) => each.toFixed(1))).toEqual(hours)
  })

  test('parts add up to the whole, and none is a tenth away from its minutes', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 100_000 }), { maxLength: 12 }), (minutes) => {
        const parts = hoursOfParts(minutes)
        const whole = minutes.reduce((sum, each) => sum + each, 0)
        expect(parts.reduce((sum, each) => sum + each, 0).toFixed(1)).toBe(reportHours(whole))
        parts.forEach((hours, at) => {
          expect(Math.abs(hours - (minutes[at] ?? 0) / 60)).toBeLessThan(0.1)
        })
      }),
    )
  })
})

describe('a report', () => {
  test('says what a clerk finds who counts every record with a pencil', () => {
    fc.assert(
      fc.property(orders, entries, fc.constantFrom(null, HOME_STATION), (all, given, stationId) => {
        const report = reportOf(all, given, stationId)
        const isHere = (record: { readonly stationId: string }) =>
          stationId === null || record.stationId === stationId
        for (const line of report.months) {
          const name = nameOf(line.month)
          const minutes = countMinutes(given.filter(isHere), name)
          expect(line).toMatchObject({ ...countOrders(all.filter(isHere), name), minutes })
          expect(line.served + line.unmet + line.others).toBe(line.asked)
          expect(line.others).toBeGreaterThanOrEqual(0)
        }
        expect(report.hours).toMatchObject(countYear(given.filter(isHere)))
      }),
    )
  })

  test('counts the activities of a place, and those with a photograph, each once', () => {
    fc.assert(
      fc.property(activities, fc.constantFrom(null, HOME_STATION), (all, stationId) => {
        expect(reportOf([], [], stationId, all)).toMatchObject(countActivities(all, stationId))
      }),
    )
  })

  test('adds up: the year is its months, the minutes are its projects, the town its stations', () => {
    fc.assert(
      fc.property(orders, entries, (all, given) => {
        const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)
        const town = reportOf(all, given, null)
        const stations = [HOME_STATION, OTHER_STATION].map((id) => reportOf(all, given, id))
        for (const { orders: fates, months, hours, projects } of [town, ...stations]) {
          for (const fate of ['asked', 'served', 'unmet', 'others'] as const)
            expect(sum(months.map((month) => month[fate]))).toBe(fates[fate])
          expect(sum(months.map(({ minutes }) => minutes))).toBe(hours.totalMinutes)
          expect(sum(projects.map(({ minutes }) => minutes))).toBe(hours.totalMinutes)
          expect(hours.verifiedMinutes + hours.declaredMinutes).toBe(hours.totalMinutes)
        }
        expect(sum(stations.map(({ orders: { asked } }) => asked))).toBe(town.orders.asked)
        expect(sum(stations.map(({ hours }) => hours.totalMinutes))).toBe(town.hours.totalMinutes)
      }),
    )
  })

  test('has the same numbers in its tables as on its page, a cell for every heading', () => {
    fc.assert(
      fc.property(orders, entries, (all, given) => {
        const report = reportOf(all, given, HOME_STATION)
        const tables = reportTables([report])
        for (const { heading, rows } of tables)
          for (const row of rows) expect(row).toHaveLength(heading.length)
        const [places, months] = tables
        expect(places?.rows[0]?.slice(0, 4)).toEqual([
          '陡沙河村',
          ...[report.orders.asked, report.orders.served, report.orders.unmet].map(String),
        ])
        expect(months?.rows).toHaveLength(12)
      }),
    )
  })

  test('says of every sum of minutes that those in doubt are counted', () => {
    const { rows = [] } = reportTables([reportOf([], [], HOME_STATION)]).at(-1) ?? {}
    const said = rows.flatMap(([label, words]) => (words?.includes(DOUBTED_IN_SUMS) ? [label] : []))
    expect(said).toEqual(['在职党员人均时长', '服务小时'])
    expect(sayCountedUntil(NOW)).toMatch(DOUBTED_IN_SUMS)
  })

  test('of what nobody asked for says that there are no data, not that all is well', () => {
    const [places, , , duties] = reportTables([reportOf([], [], HOME_STATION)])
    const cell = (heading: string) => places?.rows[0]?.[places.heading.indexOf(heading)]
    expect([cell('办成率'), cell('满意率'), cell('五必到到场率')]).toEqual(['无数据', '无数据', '无数据'])
    expect(duties?.rows[0]?.[1]).toBe('无数据')
  })
})
