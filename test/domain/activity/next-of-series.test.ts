import fc from 'fast-check'
import type { Activity } from '../../../domain/activity/activity'
import { cancelActivity, changeActivity } from '../../../domain/activity/change-activity'
import { listedPeople } from '../../../domain/activity/listed-people'
import { nextOfSeries, startOfTurn } from '../../../domain/activity/next-of-series'
import { REPEAT_CODES } from '../../../domain/activity/repeats'
import { DAY_MS, HOUR_MS, shanghaiInstant, shanghaiParts } from '../../../domain/kernel/shanghai-time'
import { NOW } from '../../fixtures/builders'
import { acting, aLine, anActivity } from '../support/an-activity'
import { taken } from '../support/taken'

const instant = fc.integer({ min: shanghaiInstant(2026, 1, 1), max: shanghaiInstant(2031, 1, 1) })

const lastDayOf = (year: number, month: number): number =>
  shanghaiParts(shanghaiInstant(year, month + 1, 1) - 1).day

test('a year of turns: the same hour, one in each month, on the day or weekday of the first', () => {
  fc.assert(
    fc.property(instant, fc.constantFrom(...REPEAT_CODES), (firstMs, repeat) => {
      const first = shanghaiParts(firstMs)
      for (let turn = 1; turn <= 12; turn += 1) {
        const startsMs = startOfTurn(repeat, firstMs, turn)
        const at = shanghaiParts(startsMs)
        expect([at.hour, at.minute]).toEqual([first.hour, first.minute])
        if (repeat !== 'monthly_day') expect(at.weekday).toBe(first.weekday)
        if (repeat === 'weekly') {
          expect(startsMs - firstMs).toBe(turn * 7 * DAY_MS)
          continue
        }
        expect(at.year * 12 + at.month).toBe(first.year * 12 + first.month + turn)
        const lastDay = lastDayOf(at.year, at.month)
        if (repeat === 'monthly_day') expect(at.day).toBe(Math.min(first.day, lastDay))
        else if (Math.ceil(at.day / 7) !== Math.ceil(first.day / 7))
          expect(at.day).toBeGreaterThan(lastDay - 7)
      }
    }),
  )
})

test.each([
  ['monthly_day', [2026, 1, 31], ['2-28', '3-31', '4-30', '5-31']],
  ['monthly_day', [2026, 10, 15], ['11-15', '12-15', '1-15', '2-15']],
  // The second Saturday, the fifth Monday.
  ['monthly_weekday', [2026, 11, 14], ['12-12', '1-9', '2-13', '3-13']],
  ['monthly_weekday', [2026, 11, 30], ['12-28', '1-25', '2-22', '3-29']],
] as const)('%s: %j is followed by %j', (repeat, [y, m, d], days) => {
  let activity = anActivity({
    startsAtMs: shanghaiInstant(y, m, d, 9),
    series: { id: 'row', number: 1, repeat },
  })
  const found = days.map(() => {
    const next = nextOfSeries(activity, (id, number) => `${id}-${number}`, activity.startsAtMs)
    if (!next) throw new Error('the row has ended')
    activity = next
    const { month, day } = shanghaiParts(activity.startsAtMs)
    return `${month}-${day}`
  })
  expect(found).toEqual(days)
})

const head = acting('head', ['organiser'])
const weekly = {
  id: 'row',
  number: 2,
  repeat: 'weekly',
  firstMs: NOW + DAY_MS - 7 * DAY_MS,
  turn: 1,
} as const
const idOf = (id: string, number: number) => `${id}-${number}`
const moved = (activity: Activity, startsAtMs: number): Activity =>
  taken(
    changeActivity(
      activity,
      { ...activity, startsAtMs, endsAtMs: startsAtMs + HOUR_MS },
      listedPeople([]),
      head,
    ),
  ).activity

test.each([-0.5, 2, 3])('one that is moved by %d days moves none after it', (days) => {
  const one = anActivity({ series: weekly })
  const later = moved(one, one.startsAtMs + days * DAY_MS)
  expect(nextOfSeries(later, idOf, NOW)?.startsAtMs).toBe(one.startsAtMs + 7 * DAY_MS)
})

test('the draft of the first says when the row is', () => {
  const first = { ...weekly, number: 1, firstMs: NOW + DAY_MS, turn: 0 }
  const draft = moved(anActivity({ series: first, status: 'draft' }), NOW + 2 * DAY_MS)
  expect(nextOfSeries(draft, idOf, NOW)?.startsAtMs).toBe(NOW + 9 * DAY_MS)
})

test('a row ends with the one with which it is said to end', () => {
  const draft = anActivity({ series: weekly, status: 'draft' })
  const reason = { code: 'weather', text: '' }
  const cancelled = (endsRow: boolean) => taken(cancelActivity(draft, { reason, endsRow }, head)).activity
  expect(nextOfSeries(cancelled(false), idOf, NOW)).toMatchObject({ id: 'row-3', status: 'draft' })
  expect(nextOfSeries(cancelled(true), idOf, NOW)).toBeNull()
})

test('what was missed is not made up for, and nobody of the last stands on the next', () => {
  const series = { id: 'act-1', number: 4, repeat: 'weekly' } as const
  const held = anActivity({ series, status: 'held', enrolments: [aLine('v1')], planRowId: 'row' })
  const next = nextOfSeries(held, (id, number) => `${id}-${number}`, held.startsAtMs + 20 * DAY_MS)
  expect(next).toMatchObject({
    id: 'act-1-5',
    status: 'draft',
    startsAtMs: held.startsAtMs + 21 * DAY_MS,
    endsAtMs: held.startsAtMs + 21 * DAY_MS + 2 * HOUR_MS,
    enrolments: [],
    planRowId: null,
  })
  expect(nextOfSeries(anActivity(), () => '', 0)).toBeNull()
})
