import { HOUR_MS } from '../../domain/kernel/shanghai-time'
import { endOrder } from '../../domain/order/end-order'
import type { Order } from '../../domain/order/order'
import { byRequesterNeed } from '../../domain/views/requester-need'
import { anOrder, asRole, NOW } from '../fixtures/builders'
import { taken } from './support/taken'

const order = (id: string, submittedAtMs: number, with_: Partial<Order> = {}) =>
  anOrder({ id, submittedAtMs, ...with_ })
const over = { kind: 'half_day', fromMs: NOW - 5 * HOUR_MS, toMs: NOW - HOUR_MS } as const

test('what needs the requester stands first, then the newest', () => {
  const rows = [
    order('new', 9, { status: 'submitted' }),
    order('come', 8, { status: 'in_service', wanted: over, arrivedAtMs: NOW - 2 * HOUR_MS }),
    order('over, ended', 7, { status: 'rejected', wanted: over }),
    order('rate', 2, { status: 'pending_rating' }),
    order('late', 1, { status: 'accepted', wanted: over }),
  ]
  expect(byRequesterNeed(rows, NOW).map(({ id }) => id)).toEqual([
    'rate',
    'late',
    'new',
    'come',
    'over, ended',
  ])
})

test('who ended his own order need not be told of it', () => {
  const because = { code: 'not_needed', text: '' }
  const endedBy = (role: Parameters<typeof asRole>[0]) =>
    taken(endOrder(anOrder(), 'cancel', because, asRole(role))).order.endedByRequester
  expect([endedBy('villager'), endedBy('helper'), endedBy('station_head')]).toEqual([true, true, undefined])
})
