import { HOUR_MS } from '../../domain/kernel/shanghai-time'
import type { OrderStatus } from '../../domain/order/order-statuses'
import { ORDER_STATUS_CODES } from '../../domain/order/order-statuses'
import type { Person } from '../../domain/people/person'
import { anAssignment, aPerson, aVolunteer, NOW } from '../fixtures/builders'
import { fullOrder, MATE_PHONE, TAKER_PHONE, viewFor } from './support/full-order'
import { HEAD } from './support/small-town'

describe('the people of an order', () => {
  const partsFor = (person: Person, status: OrderStatus = 'accepted') =>
    viewFor(fullOrder(status), person)?.parts.map((part) => part.volunteerId)

  test('a requester sees who comes, not who said no', () => {
    expect(partsFor(aPerson('granny'))).toEqual(['taker', 'mate'])
  })

  test('the head sees everybody with his answer', () => {
    expect(partsFor(HEAD)).toEqual(['taker', 'mate', 'asked', 'decliner', 'late', 'quitter'])
  })

  test('telephones are shown to a requester of those who come; the head may ring whoever has not answered', () => {
    const phones = (person: Person) => viewFor(fullOrder('accepted'), person)?.parts.map((part) => part.phone)
    expect(phones(aPerson('granny'))).toEqual([TAKER_PHONE, MATE_PHONE])
    const all = fullOrder('accepted').assignments.map((part) => part.phone)
    expect(all).not.toContain('')
    expect(phones(HEAD)).toEqual(all)
  })

  test('everybody sees his own part whole', () => {
    expect(viewFor(fullOrder('accepted'), aVolunteer('decliner'))?.mine).toMatchObject({
      status: 'declined',
      reason: { code: 'unwell', text: '腰疼得厉害' },
      lostTo: null,
    })
    expect(viewFor(fullOrder('closed'), aVolunteer('taker'))?.mine).toMatchObject({
      name: '汪志远',
      phone: TAKER_PHONE,
      visits: [{ inMs: NOW - 2 * HOUR_MS, outMs: NOW - HOUR_MS }],
      measuredMinutes: 60,
      confirmedMinutes: 60,
    })
  })

  test('why the station took a part back is told to its volunteer without what was written', () => {
    const reason = { code: 'requested', text: '她跟他儿子吵过架' }
    const order = {
      ...fullOrder('pending_dispatch'),
      assignments: [anAssignment('late', 'recalled', { reason })],
    }
    expect(viewFor(order, aVolunteer('late'))?.mine?.reason).toEqual({ code: 'requested', text: '' })
    expect(viewFor(order, HEAD)?.parts[0]?.reason).toEqual(reason)
  })

  test('a requester reads how one speaks of those who come, and nothing of their time', () => {
    expect(viewFor(fullOrder('closed'), aPerson('granny'))?.parts).toMatchObject([
      { name: '汪师傅', phone: TAKER_PHONE, visits: null, measuredMinutes: null, confirmedMinutes: null },
      { name: '欧阳师傅', phone: MATE_PHONE, visits: null, measuredMinutes: null, confirmedMinutes: null },
    ])
  })

  test('those who come together know each other by that name only', () => {
    for (const status of ORDER_STATUS_CODES) {
      const sent = JSON.stringify(viewFor(fullOrder(status), aVolunteer('taker')))
      expect(sent).not.toMatch(/欧阳建国|13987654321/)
      expect(sent).toContain('欧阳师傅')
    }
  })

  test('a leader sees nothing before somebody of the order has accepted', () => {
    const open = { ...fullOrder('dispatched'), assignments: [anAssignment('asked', 'offered')] }
    expect(viewFor(open, aVolunteer('leader', { leaderOf: ['barbers'] }))).toBeNull()
  })

  test('the head reads why others were not asked, in words', () => {
    expect(viewFor(fullOrder('escalated'), HEAD)?.search).toEqual({
      asked: 0,
      pool: 9,
      excluded: [{ label: '暂停接单', count: 4 }],
    })
  })
})
