import fc from 'fast-check'
import { answerDueMs, neededByMs } from '../../../domain/dispatch/answer-due'
import { HOUR_MS, MINUTE_MS } from '../../../domain/kernel/shanghai-time'
import { FIVE_MUST_CODES } from '../../../domain/service/five-must-arrive'
import { NOW, SETTINGS } from '../../fixtures/builders'

const around = (hours: number) => fc.integer({ min: NOW - hours * HOUR_MS, max: NOW + hours * HOUR_MS })

const asked = fc
  .record({
    urgent: fc.boolean(),
    fiveMust: fc.option(fc.constantFrom(...FIVE_MUST_CODES)),
    arriveByMs: fc.option(around(30)),
    kind: fc.constantFrom('half_day' as const, 'any_time' as const, 'now' as const),
    fromMs: around(200),
    lasts: fc.integer({ min: MINUTE_MS, max: 8 * HOUR_MS }),
  })
  .map(({ kind, fromMs, lasts, ...order }) => ({ ...order, wanted: { kind, fromMs, toMs: fromMs + lasts } }))

const clocks = fc
  .record({
    acceptHours: fc.integer({ min: 1, max: 168 }),
    acceptHoursUrgent: fc.integer({ min: 1, max: 48 }),
  })
  .map((hours) => ({ ...SETTINGS, ...hours }))

describe('the deadline of an answer', () => {
  test('is never past, and never after somebody has to be on his way', () => {
    fc.assert(
      fc.property(asked, clocks, (order, settings) => {
        const due = answerDueMs(order, NOW, settings)
        expect(due).toBeGreaterThan(NOW)
        const { wanted, arriveByMs } = order
        if (wanted.kind === 'half_day' && wanted.fromMs > NOW) expect(due).toBeLessThan(wanted.fromMs)
        if (wanted.toMs > NOW + 1) expect(due).toBeLessThan(wanted.toMs)
        if (arriveByMs !== null && arriveByMs > NOW + 1) expect(due).toBeLessThan(arriveByMs)
      }),
    )
  })

  test('is never later than the town has set it, but for the night', () => {
    fc.assert(
      fc.property(asked, clocks, (order, settings) => {
        const { acceptHours, acceptHoursUrgent, nightBeginsHour, nightEndsHour } = settings
        const pressing = order.urgent || order.fiveMust !== null
        const night = pressing ? 0 : 24 - nightBeginsHour + nightEndsHour + 1
        const hours = pressing ? Math.min(acceptHours, acceptHoursUrgent) : acceptHours
        expect(answerDueMs(order, NOW, settings)).toBeLessThanOrEqual(NOW + (hours + night) * HOUR_MS)
      }),
    )
  })

  test('leaves time for three more waves where it presses, and for half an hour where it does not', () => {
    fc.assert(
      fc.property(asked, clocks, (order, settings) => {
        const neededMs = neededByMs(order, NOW)
        if (neededMs === null || neededMs < NOW + 2 * HOUR_MS) return
        const left = neededMs - NOW
        const due = answerDueMs(order, NOW, settings) - NOW
        if (order.urgent || order.fiveMust) expect(due).toBeLessThanOrEqual(Math.ceil(left / 4))
        else expect(due).toBeLessThanOrEqual(left - 30 * MINUTE_MS)
      }),
    )
  })
})
