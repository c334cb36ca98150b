import { dispatchWaiting } from '../../../domain/dispatch/dispatch-waiting'
import { teamIdsFor } from '../../../domain/dispatch/team-ids-for'
import { canBeTold } from '../../../domain/notice/can-be-told'
import { offerOrder } from '../../../domain/order/offer-order'
import type { Order } from '../../../domain/order/order'
import { recallOrder } from '../../../domain/order/recall-order'
import { anOfferTo, anOrder, asRole, aTeam, aVolunteer, NOW, SETTINGS } from '../../fixtures/builders'
import { taken } from '../support/taken'

const TEAMS = [aTeam('barbers')]
const context = {
  people: ['v1', 'v2'].map((id) => aVolunteer(id, { teamIds: ['barbers'] })),
  teams: TEAMS,
  atMs: NOW,
  settings: SETTINGS,
}
const sound = anOrder({ id: 'sound', status: 'pending_dispatch' })

/** An order as something other than the product may have written it. */
const broken = (damage: Readonly<Record<string, unknown>>): Order =>
  JSON.parse(JSON.stringify({ ...anOrder({ id: 'broken', status: 'pending_dispatch' }), ...damage }))

const DAMAGES: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  ['no number of people', { headcount: null }],
  ['no wanted time', { wanted: null }],
  ['no beneficiary', { beneficiary: null }],
  ['no list of volunteers', { assignments: null }],
  ['a duty that does not exist', { fiveMust: 'no_such_duty' }],
  ['a specialty that does not exist', { specialty: 'magic' }],
  ['no milestones', { milestones: null }],
]

test.each(DAMAGES)('an order with %s is named and set aside, the others are served', (_what, damage) => {
  const decided = dispatchWaiting([broken(damage), sound], context)
  expect(decided.map(({ orderId, broken: why }) => [orderId, why === null])).toEqual(
    expect.arrayContaining([
      ['broken', false],
      ['sound', true],
    ]),
  )
  const orderOf = (id: string) => {
    const found = decided.find(({ orderId }) => orderId === id)
    if (!found) throw new Error('no decision')
    return taken(found.step)
  }
  expect(orderOf('sound').order.status).toBe('dispatched')
  expect(orderOf('broken')).toMatchObject({
    order: {
      status: 'pending_dispatch',
      version: 2,
      onHold: true,
      setAside: true,
      attention: { code: 'unreadable', of: ['station', 'town'] },
    },
    events: [{ type: 'set_aside', version: 2, actorRole: 'system' }],
  })
  expect(dispatchWaiting([orderOf('broken').order], context)).toEqual([])
})

test('a village that does not exist is no damage: the order goes up to the town, and why', () => {
  const [decided] = dispatchWaiting([broken({ stationId: '999' })], context)
  expect(decided?.broken).toBeNull()
  expect(decided && taken(decided.step).order).toMatchObject({
    status: 'escalated',
    trace: { pool: 2, picked: [] },
  })
})

test('a town without people, or a team without members, leaves no order without an answer', () => {
  for (const people of [[], [aVolunteer('alone')]]) {
    const [decided] = dispatchWaiting([sound], { ...context, people })
    expect(decided && taken(decided.step).order.status).toBe('escalated')
  }
  expect(dispatchWaiting([sound], { ...context, people: [], teams: [] })).toMatchObject([{ broken: null }])
})

test('people are still read for the sound orders of a batch', () => {
  const others = [...TEAMS, aTeam('nurses', { kind: 'health', specialties: ['health'] })]
  expect(teamIdsFor([broken({ fiveMust: 'no_such_duty' }), sound], others)).toEqual(['barbers'])
})

test('whether a step can be told is known before it is written', () => {
  const [decided] = dispatchWaiting([sound], context)
  if (!decided) throw new Error('no decision')
  const step = taken(decided.step)
  expect(canBeTold(sound, step)).toBe(true)
  expect(canBeTold(sound, { ...step, order: broken({ ...step.order, beneficiary: null }) })).toBe(false)
})

test('what a person has dispatched is no longer set aside, also when it waits again', () => {
  const aside = { ...sound, onHold: true, setAside: true }
  const offered = taken(offerOrder(aside, anOfferTo('v1'), asRole('station_head'))).order
  const again = taken(recallOrder(offered, { code: 'changed', text: '' }, asRole('station_head'))).order
  expect(again).toMatchObject({ onHold: true, attention: { code: 'on_hold' } })
})
