import { DAY_MS, shanghaiInstant } from '../../../domain/kernel/shanghai-time'
import type { Coverage } from '../../../domain/people/coverage'
import { activityFigures } from '../../../domain/targets/activity-figures'
import { verdictOf } from '../../../domain/targets/fraction'
import { nearestRank } from '../../../domain/targets/nearest-rank'
import { partyFigures } from '../../../domain/targets/party-figures'
import { sayAsked, sayFigure } from '../../../domain/targets/say-figure'
import { teamFigures } from '../../../domain/targets/team-figures'
import { HOME_STATION, NOW, OTHER_STATION } from '../../fixtures/builders'

const EIGHTY = { numerator: 80, denominator: 100 }
const of = (numerator: number, denominator: number) => ({ numerator, denominator })

test('four of five reach 80 %, 7999 of 10000 do not, and nobody is no number', () => {
  expect(verdictOf(of(4, 5), EIGHTY)).toBe('reached')
  expect(verdictOf(of(7_999, 10_000), EIGHTY)).toBe('missed')
  expect(verdictOf(of(8_000, 10_000), EIGHTY)).toBe('reached')
  expect(verdictOf(of(0, 0), EIGHTY)).toBe('noData')
  expect(verdictOf(of(0, 0), null)).toBe('noData')
  expect(verdictOf(of(0, 7), null)).toBe('reported')
})

test('what is read is cut off, never rounded up', () => {
  expect(sayFigure({ code: 'taking_part', ...of(7_999, 10_000) })).toBe('79.9%（7999/10000）')
  expect(sayFigure({ code: 'taking_part', ...of(0, 0) })).toBe('无数据')
  expect(sayFigure({ code: 'average_minutes', ...of(1_199 * 3 + 2, 3) })).toBe('19 小时 59 分钟')
  expect(sayAsked({ code: 'average_minutes', threshold: of(1_200, 1) })).toBe('20 小时')
  expect(sayFigure({ code: 'arrival_median', ...of(3_000, 1) })).toBe('2 天 2 小时')
  expect(sayFigure({ code: 'activities', ...of(0, 1) })).toBe('0')
})

const held = (startsAtMs: number, with_: object = {}) => ({
  status: 'held' as const,
  stationId: HOME_STATION,
  jointStationIds: [],
  startsAtMs,
  ...with_,
})

const inMonth = (figures: ReturnType<typeof activityFigures>, month: number) =>
  figures.find(({ period }) => period.kind === 'month' && period.month === month)

test('an activity counts for the month in which it begins in Shanghai, at the borders of month and year as well', () => {
  const march = shanghaiInstant(2026, 3, 1)
  const newYear = shanghaiInstant(2027, 1, 1)
  const all = [held(march - 1), held(march), held(newYear - 1), held(newYear)]
  const figures = activityFigures(all, HOME_STATION, 2026, newYear - 1)
  expect(inMonth(figures, 2)).toMatchObject({ numerator: 1, verdict: 'reached' })
  expect(inMonth(figures, 3)?.numerator).toBe(1)
  expect(inMonth(figures, 12)?.numerator).toBe(1)
  expect(inMonth(activityFigures(all, HOME_STATION, 2027, newYear), 1)?.numerator).toBe(1)
})

test('a month that has not begun is not reported on, and one that goes on is', () => {
  const months = activityFigures([], HOME_STATION, 2026, NOW).map(({ period }) => period)
  expect(months).toHaveLength(11)
  expect(activityFigures([], HOME_STATION, 2027, NOW)).toEqual([])
  expect(activityFigures([], HOME_STATION, 2025, NOW)).toHaveLength(12)
})

test('only what was held counts, for each who holds it once; the town needs two', () => {
  const joint = held(NOW, { stationId: null, jointStationIds: [HOME_STATION, OTHER_STATION, HOME_STATION] })
  const none = (['draft', 'published', 'cancelled'] as const).map((status) => held(NOW, { status }))
  const all = [joint, ...none]
  expect(inMonth(activityFigures(all, HOME_STATION, 2026, NOW), 11)).toMatchObject({
    numerator: 1,
    verdict: 'reached',
  })
  expect(inMonth(activityFigures(all, OTHER_STATION, 2026, NOW), 11)?.numerator).toBe(1)
  expect(inMonth(activityFigures(all, null, 2026, NOW), 11)).toMatchObject({
    numerator: 1,
    threshold: of(2, 1),
    verdict: 'missed',
  })
  expect(
    inMonth(activityFigures([joint, { ...joint, status: 'closed' }], null, 2026, NOW), 11)?.verdict,
  ).toBe('reached')
})

test('party members: 80 % of those on the roster, and 20 hours of each on average', () => {
  const verdicts = (members: number, takingPart: number, minutes: number) =>
    partyFigures({ members, takingPart, minutes }, null, 2026, NOW).map(({ verdict }) => verdict)
  expect(verdicts(5, 4, 6_000)).toEqual(['reached', 'reached'])
  expect(verdicts(5, 4, 5_999)).toEqual(['reached', 'missed'])
  expect(verdicts(10_000, 7_999, 0)).toEqual(['missed', 'missed'])
  expect(verdicts(0, 0, 0)).toEqual(['noData', 'noData'])
})

test('teams: five of the town and all five kinds; of a village all four', () => {
  const gap = { specialty: 'health', volunteers: [], lenders: [], unable: [] } as const
  const coverage = (teams: number, gaps: Coverage['gaps']) => ({ teams, gaps })
  const told = (stationId: string | null, is: Pick<Coverage, 'teams' | 'gaps'>) =>
    teamFigures(is, stationId, NOW).map(({ code, numerator, verdict }) => ({ code, numerator, verdict }))
  expect(told(null, coverage(5, []))).toEqual([
    { code: 'town_teams', numerator: 5, verdict: 'reached' },
    { code: 'town_kinds', numerator: 5, verdict: 'reached' },
  ])
  expect(told(null, coverage(4, [gap])).map(({ verdict }) => verdict)).toEqual(['missed', 'missed'])
  expect(told(HOME_STATION, coverage(1, [gap]))).toEqual([
    { code: 'village_kinds', numerator: 3, verdict: 'missed' },
  ])
})

test('half and nine in ten are values that were measured', () => {
  expect(nearestRank([], 50)).toBeNull()
  expect(nearestRank([7], 90)).toBe(7)
  expect(nearestRank([40, 10, 30, 20], 50)).toBe(20)
  expect(nearestRank([10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 90)).toBe(9)
  expect(nearestRank([DAY_MS, 1], 90)).toBe(DAY_MS)
})
