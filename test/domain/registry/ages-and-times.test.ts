import { DAY_MS, HOUR_MS, shanghaiInstant } from '../../../domain/kernel/shanghai-time'
import { AGE_RULES, ageRuleFor, ageRuleOf } from '../../../domain/people/age-rules'
import { ageAt, isBirthMonth } from '../../../domain/people/birth-month'
import { FREE_TIME_CODES, freeTimesFor, freeTimeWords, isFreeIn } from '../../../domain/people/free-times'
import { isReadablePerson } from '../../../domain/people/is-readable-person'
import type { Person } from '../../../domain/people/person'
import { isFartherThanWilling } from '../../../domain/people/willing-distance'
import { aVolunteer, NOW } from '../../fixtures/builders'

describe('ages', () => {
  test('who is born in a month is a year older once that month is over', () => {
    expect(ageAt('2010-11', shanghaiInstant(2026, 11, 30, 23, 59))).toBe(15)
    expect(ageAt('2010-11', shanghaiInstant(2026, 12, 1))).toBe(16)
    expect(ageAt('2010-12', shanghaiInstant(2026, 12, 31))).toBe(15)
    expect(ageAt('2010-01', shanghaiInstant(2026, 12, 31))).toBe(16)
  })

  test.each([
    ['2010-13', false],
    ['10-05', false],
    ['2010-05-03', false],
    [201005, false],
    ['2010-05', true],
  ])('%s is a month of birth: %s', (text, expected) => {
    expect(isBirthMonth(text)).toBe(expected)
  })

  test('the table begins at birth, goes up, and gets milder', () => {
    expect(AGE_RULES.map(({ fromAge }) => fromAge)).toEqual([0, 8, 16, 18])
    expect(AGE_RULES.map(({ mayServe }) => mayServe)).toEqual([false, true, true, true])
    expect(AGE_RULES.map((rule) => rule.guardian)).toEqual([true, true, true, false])
    expect(AGE_RULES.map(({ accompanied }) => accompanied)).toEqual([true, true, false, false])
    expect(AGE_RULES.map(({ atNight }) => atNight)).toEqual([false, false, true, true])
    expect(AGE_RULES.map(({ rescue }) => rescue)).toEqual([false, false, false, true])
    expect(AGE_RULES.map(({ ownVillageOnly }) => ownVillageOnly)).toEqual([true, true, false, false])
    expect(AGE_RULES.map(({ mostRisk }) => mostRisk)).toEqual(['low', 'low', 'raised', 'high'])
  })

  test.each([
    [-1, 0],
    [7, 0],
    [8, 8],
    [15, 8],
    [16, 16],
    [17, 16],
    [18, 18],
    [90, 18],
  ])('at %d the row from %d holds', (age, fromAge) => {
    expect(ageRuleOf(age).fromAge).toBe(fromAge)
  })

  test('who was never asked counts as an adult, and a damaged month makes the record unreadable', () => {
    expect(ageRuleFor({}, NOW).fromAge).toBe(18)
    expect(ageRuleFor(null, NOW).fromAge).toBe(18)
    const odd: Person = JSON.parse(JSON.stringify(aVolunteer('v1', { birthMonth: 'April' })))
    expect(isReadablePerson(odd)).toBe(false)
    expect(isReadablePerson(aVolunteer('v1', { birthMonth: '1970-04' }))).toBe(true)
  })
})

describe('free times', () => {
  const tuesday = shanghaiInstant(2026, 11, 24)
  const window = (fromHour: number, toHour: number) => ({
    fromMs: tuesday + fromHour * HOUR_MS,
    toMs: tuesday + toHour * HOUR_MS,
  })

  test('a half day is one field of the table', () => {
    expect(freeTimesFor(window(8, 12), 60)).toEqual(new Set(['tue_morning']))
    expect(freeTimesFor(window(13, 18), 60)).toEqual(new Set(['tue_afternoon']))
  })

  test('a window over two fields fits where the service fits', () => {
    expect(freeTimesFor(window(11, 15), 60)).toEqual(new Set(['tue_morning', 'tue_afternoon']))
    expect(freeTimesFor(window(11, 15), 90)).toEqual(new Set(['tue_afternoon']))
  })

  test('what is longer than every field needs the longest part of the window', () => {
    expect(freeTimesFor(window(8, 12), 480)).toEqual(new Set(['tue_morning']))
    expect(freeTimesFor(window(11, 15), 480)).toEqual(new Set(['tue_afternoon']))
  })

  test('any time within a week has every field', () => {
    const week = freeTimesFor({ fromMs: tuesday, toMs: tuesday + 7 * DAY_MS }, 30)
    expect([...(week ?? [])].sort()).toEqual([...FREE_TIME_CODES].sort())
  })

  test('of the night nobody has said anything', () => {
    expect(freeTimesFor(window(22, 30), 60)).toBeNull()
    expect(isFreeIn(['tue_morning'], null)).toBe(true)
  })

  test.each([
    [[], '随时都行'],
    [['mon_morning', 'mon_afternoon', 'mon_evening', 'sat_evening'], '周一全天、周六晚上'],
    [FREE_TIME_CODES.filter((code) => !code.endsWith('evening')), '每天白天'],
    [['wed_evening', 'thu_evening', 'fri_evening', 'sun_morning'], '周三到周五晚上、周日上午'],
  ] as const)('%j reads %s', (times, words) => {
    expect(freeTimeWords(times)).toBe(words)
  })
})

test('a distance that nobody can read sets no limit', () => {
  expect(isFartherThanWilling('to the moon', 9_000)).toBe(false)
  expect(isFartherThanWilling(null, 9_000)).toBe(false)
  expect(isFartherThanWilling('own_village', 1)).toBe(true)
})
