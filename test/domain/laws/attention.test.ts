import fc from 'fast-check'
import { actorOn } from '../../../domain/order/actor'
import { attentionFor, orderAttention } from '../../../domain/order/attention'
import { ATTENTION, ATTENTION_CODES, type Attention } from '../../../domain/order/attention-kinds'
import { openDispute } from '../../../domain/order/dispute'
import type { Order } from '../../../domain/order/order'
import { ORDER_STATUS_CODES, type OrderStatus } from '../../../domain/order/order-statuses'
import {
  aFiveMustOrder,
  anAssignment,
  anOrder,
  aPerson,
  HOME_STATION,
  NOW,
  SETTINGS,
} from '../../fixtures/builders'
import { walkOrder, walkPlans } from '../support/order-walk'

const askedOf = (order: Order) => {
  const attention = orderAttention(order, SETTINGS)
  return attention && { code: attention.code, of: attention.of }
}

const STATION = ['station']
const BOTH = ['station', 'town']

describe('what needs somebody now', () => {
  const served = { assignments: [anAssignment('head', 'checked_out', { headsStation: true })] }
  const dispute = openDispute('guilan', { code: 'nobody_came', text: '' }, NOW)
  const cases: readonly [OrderStatus, string, Partial<Order>, Attention | null, readonly string[]][] = [
    ['submitted', 'new', {}, 'review', STATION],
    ['submitted', 'new and urgent', { urgent: true }, 'urgent', STATION],
    ['pending_dispatch', 'nobody found yet', {}, 'nobody_found', STATION],
    ['pending_dispatch', 'held back by a person', { onHold: true }, 'on_hold', STATION],
    ['pending_dispatch', 'set aside by the machine', { onHold: true, setAside: true }, 'unreadable', BOTH],
    ['dispatched', 'people are asked', {}, null, []],
    ['accepted', 'in time', {}, null, []],
    ['accepted', 'nobody came', { reminders: 1 }, 'overdue', STATION],
    ['accepted', 'nobody came for days', { reminders: SETTINGS.overdueRemindersBeforeTown }, 'overdue', BOTH],
    ['in_service', 'in time', {}, null, []],
    ['in_service', 'nobody said that it is done', { reminders: 1 }, 'unfinished', STATION],
    ['pending_confirm', 'served', {}, 'confirm', STATION],
    ['pending_confirm', 'the station has not confirmed', { reminders: 1 }, 'confirm', BOTH],
    ['pending_confirm', 'the head himself has served', served, 'confirm', BOTH],
    ['escalated', 'handed up', {}, 'escalated', ['town']],
    ['escalated', 'handed up and urgent', { urgent: true }, 'urgent_up', ['town']],
    ['escalated', 'handed up and in doubt', { dispute }, 'disputed', BOTH],
    // Somebody has to go there now; what went wrong the first time keeps until he has.
    ['escalated', 'handed up, urgent and in doubt', { urgent: true, dispute }, 'urgent_up', ['town']],
    ['pending_rating', 'to be rated', {}, null, []],
  ]
  test.each(cases)('%s, %s', (status, _what, with_, code, of) => {
    expect(askedOf(anOrder({ status, ...with_ }))).toEqual(code && { code, of })
  })

  test('five-must is red from the start until somebody has accepted, and again when its time has passed', () => {
    const codes = (with_: Partial<Order>) =>
      ORDER_STATUS_CODES.filter(
        (status) => askedOf(aFiveMustOrder({ status, ...with_ }))?.code === 'five_must',
      )
    expect(codes({})).toEqual(['submitted', 'pending_dispatch', 'dispatched'])
    expect(codes({ arrivedAtMs: NOW })).toEqual([])
    const late = ORDER_STATUS_CODES.filter(
      (status) => askedOf(aFiveMustOrder({ status, arrivalAlarmedAtMs: NOW }))?.code === 'arrival_late',
    )
    expect(late).toEqual(['submitted', 'pending_dispatch', 'dispatched', 'accepted', 'escalated'])
    expect(ATTENTION.five_must.late && ATTENTION.arrival_late.late).toBe(true)
  })

  test('five-must that has gone up stays on the list of the station too', () => {
    expect(askedOf(aFiveMustOrder({ status: 'escalated' }))).toEqual({ code: 'five_must_up', of: BOTH })
    expect(askedOf(aFiveMustOrder({ status: 'escalated', arrivalAlarmedAtMs: NOW }))?.of).toEqual(BOTH)
    expect(ATTENTION.five_must_up.late).toBe(true)
  })

  test('urgent help that has gone up keeps its mark, and stands before everything that is not as urgent', () => {
    const before = ATTENTION_CODES.filter((code) => ATTENTION[code].rank < ATTENTION.urgent_up.rank)
    expect(before).toEqual(['arrival_late', 'unreadable', 'five_must', 'five_must_up'])
    expect(ATTENTION.urgent_up).toMatchObject({ label: expect.stringMatching(/^急事/), late: true })
  })

  test('what is finished needs nobody', () => {
    for (const status of ['closed', 'rejected', 'cancelled', 'closed_unmet'] as const)
      expect(askedOf(aFiveMustOrder({ status, arrivalAlarmedAtMs: NOW, reminders: 9 }))).toBeNull()
  })

  test('what presses most has the lowest rank, and no two kinds the same', () => {
    const ranks = ATTENTION_CODES.map((code) => ATTENTION[code].rank)
    expect(ranks).toEqual([...new Set(ranks)].sort((a, b) => a - b))
  })

  test('every move writes it anew', () => {
    fc.assert(
      fc.property(walkPlans, (plan) => {
        const { last } = walkOrder(plan)
        expect(last.attention).toEqual(orderAttention(last, SETTINGS))
      }),
      { numRuns: 100 },
    )
  })
})

describe('whose list it stands on', () => {
  const order = anOrder({
    status: 'pending_confirm',
    assignments: [anAssignment('head', 'checked_out', { headsStation: true })],
  })
  const listed = { ...order, attention: orderAttention(order, SETTINGS) }
  const head = { role: 'station_head', stationId: HOME_STATION } as const
  const seenBy = (id: string, ...grants: Parameters<typeof aPerson>[1][]) =>
    attentionFor(listed, actorOn(listed, aPerson(id, grants[0])))

  test('the offices that are asked, and nobody else', () => {
    expect(seenBy('other-head', { grants: [head] })).toBe('confirm')
    expect(seenBy('town', { grants: [{ role: 'town_coordinator' }] })).toBe('confirm')
    expect(seenBy('far-head', { grants: [{ ...head, stationId: '341525111205' }] })).toBeNull()
    expect(seenBy('guilan')).toBeNull()
  })

  test('who served is not asked to confirm himself', () => {
    expect(seenBy('head', { grants: [head] })).toBeNull()
    expect(seenBy('head', { grants: [head, { role: 'town_coordinator' }] })).toBeNull()
  })
})
