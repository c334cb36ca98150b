import fc from 'fast-check'
import {
  afterNight,
  DAY_MS,
  HOUR_MS,
  isQuietTime,
  MINUTE_MS,
  monthKey,
  shanghaiInstant,
  shanghaiParts,
  startOfDay,
  startOfWeek,
  startOfYear,
} from '../../domain/kernel/shanghai-time'

/** From the year 2000 to 2100. */
const instants = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2100, 0, 1) })

const onEvery = (rule: (atMs: number) => void): void => fc.assert(fc.property(instants, rule))

/** The same question, asked of the time-zone data of the runtime. */
const civil = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
})

const two = (value: number): string => String(value).padStart(2, '0')

describe('civil time', () => {
  test('is the one of Asia/Shanghai', () => {
    onEvery((atMs) => {
      const { year, month, day, hour, minute } = shanghaiParts(atMs)
      expect(`${two(day)}/${two(month)}/${year}, ${two(hour)}:${two(minute)}`).toBe(civil.format(atMs))
    })
  })

  test('and back again gives the same minute', () => {
    onEvery((atMs) => {
      const { year, month, day, hour, minute } = shanghaiParts(atMs)
      expect(shanghaiInstant(year, month, day, hour, minute)).toBe(atMs - (atMs % MINUTE_MS))
    })
  })

  test('midnight in Shanghai is four in the afternoon in Greenwich, the day before', () => {
    expect(shanghaiInstant(2026, 11, 23)).toBe(Date.UTC(2026, 10, 22, 16))
    expect(startOfYear(2027)).toBe(Date.UTC(2026, 11, 31, 16))
  })

  test('names the weekday', () => {
    const weekdayOf = (day: number) => shanghaiParts(shanghaiInstant(2026, 11, day, 0, 1)).weekday
    expect([22, 23, 28].map(weekdayOf)).toEqual([0, 1, 6])
  })
})

describe('borders', () => {
  test('of a year and a month', () => {
    expect(monthKey(shanghaiInstant(2026, 12, 31, 23, 59))).toBe('2026-12')
    expect(monthKey(shanghaiInstant(2027, 1, 1, 0, 1))).toBe('2027-01')
    expect(monthKey(shanghaiInstant(2027, 1, 1) - 1)).toBe('2026-12')
    expect(monthKey(shanghaiInstant(2028, 2, 29, 12))).toBe('2028-02')
  })

  test('a day begins at midnight and holds every instant until the next', () => {
    onEvery((atMs) => {
      const start = startOfDay(atMs)
      expect(shanghaiParts(start)).toMatchObject({ hour: 0, minute: 0 })
      expect(atMs - start).toBeGreaterThanOrEqual(0)
      expect(atMs - start).toBeLessThan(DAY_MS)
      expect(startOfDay(start)).toBe(start)
    })
  })

  test('a week begins on Monday and holds every instant until the next', () => {
    onEvery((atMs) => {
      const start = startOfWeek(atMs)
      expect(shanghaiParts(start)).toMatchObject({ weekday: 1, hour: 0, minute: 0 })
      expect(atMs - start).toBeGreaterThanOrEqual(0)
      expect(atMs - start).toBeLessThan(7 * DAY_MS)
    })
  })

  test('Sunday night still belongs to the week that is ending', () => {
    const monday = shanghaiInstant(2026, 11, 23)
    expect(startOfWeek(shanghaiInstant(2026, 11, 29, 23, 59))).toBe(monday)
    expect(startOfWeek(shanghaiInstant(2026, 11, 30, 0, 0))).toBe(monday + 7 * DAY_MS)
  })
})

const NIGHT = { nightBeginsHour: 21, nightEndsHour: 7 }

describe('the quiet night', () => {
  test.each([
    [6, true],
    [7, false],
    [20, false],
    [21, true],
  ])('at %i o’clock: %p', (hour, quiet) => {
    expect(isQuietTime(shanghaiInstant(2026, 11, 23, hour), NIGHT)).toBe(quiet)
  })

  test('is when the town says so', () => {
    const long = { nightBeginsHour: 20, nightEndsHour: 8 }
    const at = (hour: number) => shanghaiInstant(2026, 11, 23, hour)
    expect([7, 8, 19, 20].map((hour) => isQuietTime(at(hour), long))).toEqual([true, false, false, true])
    expect(afterNight(at(20), long)).toBe(shanghaiInstant(2026, 11, 24, 9))
    expect(afterNight(at(9), long)).toBe(at(9))
  })
})

describe('after the night', () => {
  const at = (day: number, hour: number, minute = 0) => shanghaiInstant(2026, 11, day, hour, minute)

  test('the day stays as it is, from eight to nine in the evening', () => {
    expect(afterNight(at(23, 8), NIGHT)).toBe(at(23, 8))
    expect(afterNight(at(23, 20, 59), NIGHT)).toBe(at(23, 20, 59))
  })

  test('the night moves to eight in the morning', () => {
    expect(afterNight(at(23, 21), NIGHT)).toBe(at(24, 8))
    expect(afterNight(at(23, 23, 59), NIGHT)).toBe(at(24, 8))
    expect(afterNight(at(24, 0), NIGHT)).toBe(at(24, 8))
    expect(afterNight(at(24, 7, 59), NIGHT)).toBe(at(24, 8))
    expect(afterNight(shanghaiInstant(2026, 12, 31, 22), NIGHT)).toBe(shanghaiInstant(2027, 1, 1, 8))
  })

  test('is never earlier, never more than eleven hours later, and by day', () => {
    onEvery((atMs) => {
      const moved = afterNight(atMs, NIGHT)
      expect(moved).toBeGreaterThanOrEqual(atMs)
      expect(moved - atMs).toBeLessThanOrEqual(11 * HOUR_MS)
      const { hour } = shanghaiParts(moved)
      expect(hour >= 8 && hour < 21).toBe(true)
      expect(afterNight(moved, NIGHT)).toBe(moved)
    })
  })
})
