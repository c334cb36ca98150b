import { claimOrder } from '../../../domain/dispatch/claim-order'
import { HOUR_MS } from '../../../domain/kernel/shanghai-time'
import type { Assignment } from '../../../domain/order/assignment'
import { onDeadline } from '../../../domain/order/on-deadline'
import { openOrder } from '../../../domain/order/open-order'
import type { Order } from '../../../domain/order/order'
import type { Reason } from '../../../domain/order/reasons'
import type { Person, VolunteerProfile } from '../../../domain/people/person'
import { anAssignment, anOrder, asRole, aVolunteer, NOW, SETTINGS } from '../../fixtures/builders'
import { refusalOf } from '../support/refusal-of'
import { taken } from '../support/taken'

type Volunteer = Person & { readonly volunteer: VolunteerProfile }

const CLOCK = { atMs: NOW, settings: SETTINGS }

function barber(id: string, with_: Partial<VolunteerProfile> = {}): Volunteer {
  const person = aVolunteer(id)
  if (!person.volunteer) throw new Error('no volunteer')
  return { ...person, volunteer: { ...person.volunteer, teamIds: ['barbers'], ...with_ } }
}

const BARBERS = { id: 'barbers', stationId: null }
const LENT = { id: 'lent', stationId: '341525111200' }

const opened = (with_: Partial<Order> = {}): Order =>
  taken(openOrder(anOrder({ status: 'pending_dispatch', ...with_ }), [BARBERS], asRole('station_head'))).order

describe('an order open to everybody qualified', () => {
  test('whoever takes the last place closes it', () => {
    const { order } = taken(claimOrder(opened(), barber('a'), CLOCK))
    expect(order).toMatchObject({ status: 'accepted', open: null })
    expect(order.assignments).toMatchObject([{ volunteerId: 'a', status: 'accepted', teamId: 'barbers' }])
    expect(claimOrder(order, barber('b'), CLOCK)).toMatchObject({
      refusal: { code: 'ASSIGNMENT.ALREADY_TAKEN' },
    })
  })

  test('stays open while places are free', () => {
    const { order } = taken(claimOrder(opened({ headcount: 2 }), barber('a'), CLOCK))
    expect(order.status).toBe('dispatched')
    expect(taken(claimOrder(order, barber('b'), CLOCK)).order.status).toBe('accepted')
  })

  test('who had declined may think again; who did not come may not', () => {
    const declined = opened({ assignments: [anAssignment('a', 'declined')] })
    expect(refusalOf(claimOrder(declined, barber('a'), CLOCK))).toBeNull()
    const missed = opened({ assignments: [anAssignment('a', 'no_show')] })
    expect(refusalOf(claimOrder(missed, barber('a'), CLOCK))).toBe('ASSIGNMENT.NOT_OPEN')
  })

  test('who was released alone may not help himself to it; from whom it was only taken back may', () => {
    const reason: Reason = { code: 'requested', text: '' }
    const recalled = (part: Partial<Assignment>) =>
      claimOrder(opened({ assignments: [anAssignment('a', 'recalled', part)] }), barber('a'), CLOCK)
    expect(refusalOf(recalled({ reason, released: true }))).toBe('ASSIGNMENT.NOT_OPEN')
    expect(refusalOf(recalled({ reason }))).toBeNull()
    expect(refusalOf(recalled({}))).toBeNull()
  })

  test.each([
    ['of no fitting team', barber('a', { teamIds: ['cooks'] }), 'ASSIGNMENT.NOT_OPEN'],
    ['who is paused', barber('a', { paused: true }), 'ASSIGNMENT.PAUSED'],
    ['who ordered it himself', barber(anOrder().requesterId), 'ASSIGNMENT.NOT_FOR_YOU'],
  ])('a volunteer %s cannot take it', (_, person, code) => {
    expect(refusalOf(claimOrder(opened(), person, CLOCK))).toBe(code)
  })

  test('a volunteer who has another task then cannot take it', () => {
    const order = opened()
    const { fromMs, toMs } = order.wanted
    const task = { orderId: 'o9', title: '代买代送', fromMs, toMs, durationMinutes: 240, inside: false }
    const busy = { ...barber('a'), openTasks: [task] }
    expect(refusalOf(claimOrder(order, busy, CLOCK))).toBe('ASSIGNMENT.CLASHES_WITH_OWN_TASK')
  })

  test('it closes when its span, or the half day asked for, is over', () => {
    const order = opened()
    expect(order.dueAtMs).toBe(NOW + SETTINGS.openClaimHours * HOUR_MS)
    const soon = { kind: 'half_day' as const, fromMs: NOW, toMs: NOW + 4 * HOUR_MS }
    expect(opened({ wanted: soon }).open?.untilMs).toBe(NOW + 4 * HOUR_MS)
    const atMs = order.dueAtMs ?? 0
    expect(refusalOf(claimOrder(order, barber('a'), { ...CLOCK, atMs }))).toBe('ASSIGNMENT.NOT_OPEN')
    const after = taken(onDeadline(order, { atMs, settings: SETTINGS })).order
    expect(after).toMatchObject({ status: 'pending_dispatch', open: null })
  })

  test('who comes through a team of another village is lent by it; through a team of his own he is not', () => {
    const waiting = anOrder({ status: 'pending_dispatch', headcount: 2 })
    const { order } = taken(openOrder(waiting, [LENT, BARBERS], asRole('station_head')))
    const lent = taken(claimOrder(order, barber('a', { teamIds: ['lent'] }), CLOCK)).order
    const both = taken(claimOrder(lent, barber('b', { teamIds: ['lent', 'barbers'] }), CLOCK)).order
    expect(both.assignments).toMatchObject([
      { volunteerId: 'a', teamId: 'lent', lentByStationId: LENT.stationId },
      { volunteerId: 'b', teamId: 'barbers' },
    ])
    expect(both.assignments[1]).not.toHaveProperty('lentByStationId')
  })

  test('an order that fits no team opens to nobody', () => {
    const order = anOrder({ status: 'pending_dispatch' })
    expect(refusalOf(openOrder(order, [], asRole('station_head')))).toBe('ORDER.NOBODY_TO_OFFER')
  })
})
