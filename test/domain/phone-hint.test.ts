import fc from 'fast-check'
import { usableHint } from '../../domain/hours/phone-hint'
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../domain/kernel/shanghai-time'
import { NOW } from '../fixtures/builders'

const received = { receivedAtMs: NOW, earliestMs: NOW - 3 * DAY_MS }

describe('what the phone’s clock says of a tap', () => {
  test.each([
    ['nothing', undefined],
    ['the very moment', NOW],
    ['a moment ago', NOW - 2 * MINUTE_MS + 1],
    ['the future', NOW + HOUR_MS],
    ['more than two days ago', NOW - 2 * DAY_MS - 1],
  ])('is not kept where it is %s', (_, tappedAtMs) => {
    expect(usableHint(tappedAtMs, received)).toBeUndefined()
  })

  test.each([NOW - 2 * MINUTE_MS, NOW - HOUR_MS, NOW - 2 * DAY_MS])(
    'is kept where the tap came late',
    (at) => {
      expect(usableHint(at, received)).toBe(at)
    },
  )

  test('is not kept where it lies before what must have come first', () => {
    const after = { receivedAtMs: NOW, earliestMs: NOW - HOUR_MS }
    expect(usableHint(NOW - HOUR_MS, after)).toBe(NOW - HOUR_MS)
    expect(usableHint(NOW - HOUR_MS - 1, after)).toBeUndefined()
  })

  test('is never changed, never of the future and never before what came first, however wrong the clock is', () => {
    const hours = fc.integer({ min: -100 * HOUR_MS, max: 100 * HOUR_MS })
    fc.assert(
      fc.property(hours, hours, (off, since) => {
        const hint = usableHint(NOW + off, { receivedAtMs: NOW, earliestMs: NOW + since })
        if (hint === undefined) return
        expect(hint).toBe(NOW + off)
        expect(hint).toBeLessThan(NOW)
        expect(hint).toBeGreaterThanOrEqual(NOW + since)
      }),
    )
  })
})
