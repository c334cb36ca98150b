import { DAY_MS } from '../../domain/kernel/shanghai-time'
import { ASSIGNMENT_STATUS_CODES } from '../../domain/order/assignment-statuses'
import { ORDER_STATUS_CODES, ORDER_STATUSES } from '../../domain/order/order-statuses'
import {
  keptListUntilMs,
  keptMenuUntilMs,
  keptOrderUntilMs,
  keptTaskUntilMs,
} from '../../domain/privacy/kept-on-phone'

const NOW = Date.UTC(2026, 10, 30)

test('what says how people are reached is kept shorter than lists, and lists shorter than the menu', () => {
  const people = keptOrderUntilMs({ status: 'accepted' }, NOW) ?? 0
  expect(people).toBe(NOW + 2 * DAY_MS)
  expect(keptListUntilMs({}, NOW)).toBeGreaterThan(people)
  expect(keptMenuUntilMs({}, NOW)).toBeGreaterThan(keptListUntilMs({}, NOW) ?? 0)
})

test('an order that is over is not kept', () => {
  const kept = ORDER_STATUS_CODES.filter((status) => keptOrderUntilMs({ status }, NOW) !== null)
  expect(kept).toEqual(ORDER_STATUS_CODES.filter((status) => !ORDER_STATUSES[status].final))
})

test('a house is kept by who is to go there or was just there, and by nobody who was only asked', () => {
  const kept = ASSIGNMENT_STATUS_CODES.filter(
    (status) => keptTaskUntilMs({ status: 'in_service', mine: { status } }, NOW) !== null,
  )
  expect(kept).toEqual(['accepted', 'checked_in', 'checked_out'])
  expect(keptTaskUntilMs({ status: 'closed', mine: { status: 'accepted' } }, NOW)).toBeNull()
  expect(keptTaskUntilMs({ status: 'accepted', mine: null }, NOW)).toBeNull()
})
