import { mostConfirmable, mustBeExplained, proposedMinutes } from '../../domain/hours/confirmable-minutes'
import { nextStop } from '../../src/ui/stepper/next-stop'

const SETTINGS = { maxDeclaredMinutesPerRecord: 240 }

test.each([
  [33, 33, false],
  [35, 33, true],
  [0, 33, true],
  [0, 0, true],
])('%i minutes where %i were measured have to be explained: %p', (minutes, measured, explained) => {
  expect(mustBeExplained(minutes, measured)).toBe(explained)
})

test.each([
  [0, 240],
  [240, 240],
  [333, 333],
])('where %i minutes were measured, %i are the most', (measured, most) => {
  expect(mostConfirmable(measured, SETTINGS)).toBe(most)
})

describe('the minutes that a head finds filled in', () => {
  const assumed = { inMs: 0, outMs: 40 * 60_000, endAssumed: true } as const
  const known = { inMs: 0, outMs: 50 * 60_000 }

  test.each([
    ['as measured', [known], 50, 40, 50],
    ['as planned where nobody said when it was over', [assumed], 0, 40, 40],
    ['as measured where that is more than planned', [known, assumed], 50, 40, 50],
    ['as planned where less was measured', [known, assumed], 10, 40, 40],
    ['no more than somebody’s word may count', [assumed], 0, 600, 240],
  ] as const)('stand %s', (_name, visits, measuredMinutes, planned, minutes) => {
    expect(proposedMinutes({ visits, measuredMinutes }, planned, SETTINGS)).toBe(minutes)
  })
})

describe('a stepper', () => {
  const stops = [0, 5, 10, 15, 20, 25, 30, 35, 33]

  test.each([
    [33, 'more', 35],
    [35, 'less', 33],
    [33, 'less', 30],
    [30, 'more', 33],
    [35, 'more', null],
    [0, 'less', null],
    [7, 'less', 5],
  ] as const)('from %i, %s: %p', (value, towards, stop) => {
    expect(nextStop(stops, value, towards)).toBe(stop)
  })
})
