import fc from 'fast-check'
import { nextOfSeries, nextStartMs } from '../../../domain/activity/next-of-series'
import { REPEAT_CODES } from '../../../domain/activity/repeats'
import { DAY_MS, HOUR_MS, shanghaiInstant, shanghaiParts } from '../../../domain/kernel/shanghai-time'
import { aLine, anActivity } from '../support/an-activity'

const instant = fc.integer({ min: shanghaiInstant(2026, 1, 1), max: shanghaiInstant(2031, 1, 1) })

test('the next of a row is another day at the same hour; of a month, in the month after', () => {
  fc.assert(
    fc.property(instant, fc.constantFrom(...REPEAT_CODES), (startsAtMs, repeat) => {
      const before = shanghaiParts(startsAtMs)
      const after = shanghaiParts(nextStartMs(repeat, startsAtMs))
      expect([after.hour, after.minute]).toEqual([before.hour, before.minute])
      if (repeat !== 'monthly_day') expect(after.weekday).toBe(before.weekday)
      if (repeat === 'weekly') return
      expect(after.year * 12 + after.month).toBe(before.year * 12 + before.month + 1)
      if (repeat === 'monthly_day') expect(after.day).toBeLessThanOrEqual(before.day)
    }),
  )
})

test.each([
  ['monthly_day', [2026, 1, 31], [2026, 2, 28]],
  ['monthly_day', [2026, 12, 15], [2027, 1, 15]],
  // The second Saturday, the fifth Monday.
  ['monthly_weekday', [2026, 11, 14], [2026, 12, 12]],
  ['monthly_weekday', [2026, 11, 30], [2026, 12, 28]],
] as const)('%s: %j is followed by %j', (repeat, [y, m, d], [year, month, day]) => {
  expect(nextStartMs(repeat, shanghaiInstant(y, m, d, 9))).toBe(shanghaiInstant(year, month, day, 9))
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
