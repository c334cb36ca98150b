import { HOUR_MS, MINUTE_MS } from '../../domain/kernel/shanghai-time'
import { arrivalDoubt, doubtfulMinutes } from '../../domain/order/doubtful-step'
import { aFiveMustOrder, anAssignment, anOrder, NOW } from '../fixtures/builders'

describe('“I am here” is asked about', () => {
  const part = anAssignment('v1', 'accepted')
  const order = anOrder({ status: 'accepted', statusSinceMs: NOW - HOUR_MS })
  const { fromMs } = order.wanted

  test('more than two hours before the time that was asked for', () => {
    expect(arrivalDoubt(part, order, fromMs - 2 * HOUR_MS - 1)).toBe('early')
    expect(arrivalDoubt(part, order, fromMs - 2 * HOUR_MS)).toBeNull()
  })

  test('a moment after he has accepted: a finger may have tapped twice', () => {
    const late = { ...order, statusSinceMs: fromMs }
    expect(arrivalDoubt(part, late, fromMs + MINUTE_MS - 1)).toBe('just_accepted')
    expect(arrivalDoubt(part, late, fromMs + MINUTE_MS)).toBeNull()
  })

  test('when he has been there before', () => {
    expect(arrivalDoubt(anAssignment('v1', 'checked_out'), order, fromMs)).toBe('again')
  })

  test('never for being early where somebody must come soon', () => {
    expect(arrivalDoubt(part, aFiveMustOrder({ statusSinceMs: NOW - HOUR_MS }), NOW)).toBeNull()
  })
})

test('“done” is asked about within five minutes, with the minutes so far', () => {
  const part = anAssignment('v1', 'checked_in', { visits: [{ inMs: NOW, outMs: null }] })
  expect(doubtfulMinutes(part, NOW)).toBe(0)
  expect(doubtfulMinutes(part, NOW + 5 * MINUTE_MS - 1)).toBe(4)
  expect(doubtfulMinutes(part, NOW + 5 * MINUTE_MS)).toBeNull()
  expect(doubtfulMinutes(part, NOW - MINUTE_MS)).toBe(0)
})
