import { type Judged, judge, measure, NEVER_AUTO, type Share } from '../../../config/classify/measure'
import { readRequests } from '../../../config/classify/read-requests'

const part = ({ right, of }: Share): number => right / of

/** About a point below what was measured: the words may change, the level may not fall. */
const FLOORS = {
  tuning: { first: 0.985, fiveMust: 0.96, emergencies: 0.99, refusals: 0.98, falseAlarms: 0.075 },
  'held-out': { first: 0.9, fiveMust: 0.885, emergencies: 0.98, refusals: 0.69, falseAlarms: 0.145 },
} as const

const wronglyOut = (rows: readonly Judged[], kind: keyof typeof NEVER_AUTO): number =>
  rows.filter((row) => NEVER_AUTO[kind](row) && row.found.decision === 'auto').length

describe.each(['tuning', 'held-out'] as const)('requests in own words, %s half', (half) => {
  const rows = judge(readRequests(half))
  const found = measure(rows)
  const floor = FLOORS[half]

  test('the first choice is as good as it was measured', () => {
    expect(part(found.first)).toBeGreaterThanOrEqual(floor.first)
    expect(part(found.fiveMust)).toBeGreaterThanOrEqual(floor.fiveMust)
  })

  test('dangers and refused kinds are heard as often as they were, without more false alarms', () => {
    expect(part(found.emergenciesHeard)).toBeGreaterThanOrEqual(floor.emergencies)
    expect(part(found.refusalsHeard)).toBeGreaterThanOrEqual(floor.refusals)
    expect(part(found.falseAlarms)).toBeLessThanOrEqual(floor.falseAlarms)
  })

  test.each(['refused', 'nonsense', 'several', 'cancel'] as const)(
    'the machine dispatches none that is %s',
    (kind) => {
      expect(wronglyOut(rows, kind)).toBe(0)
    },
  )

  test('no danger to life is passed over in silence', () => {
    const silent = rows.filter(
      ({ wish, found: { emergency } }) => wish.emergency === 'call_first' && emergency === 'none',
    )
    expect(silent.map(({ wish }) => wish.text)).toEqual([])
  })

  test('next to nothing goes out that a person has to read', () => {
    expect(wronglyOut(rows, 'other ask only')).toBeLessThanOrEqual(1)
  })
})
