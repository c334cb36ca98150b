import { dispatchWaiting } from '../../../domain/dispatch/dispatch-waiting'
import { acceptOffer } from '../../../domain/order/accept-offer'
import type { Actor } from '../../../domain/order/actor'
import { declineOffer } from '../../../domain/order/decline-offer'
import type { Order } from '../../../domain/order/order'
import { orderView } from '../../../domain/views/order-view'
import { pointsWords } from '../../../domain/views/wave-view'
import {
  anOrder,
  asVolunteer,
  aTeam,
  aVolunteer,
  HOME_STATION,
  livingIn,
  NOW,
  SETTINGS,
} from '../../fixtures/builders'
import { HEAD } from '../support/small-town'
import { taken } from '../support/taken'

const PEOPLE = ['a', 'b', 'c', 'd'].map((id) =>
  aVolunteer(id, { teamIds: ['barbers'] }, { contact: { ...livingIn(HOME_STATION).contact, name: id } }),
)
const settings = { ...SETTINGS, offersPerPlace: 1, minOffersPerWave: 1, maxWaves: 40, maxOffersPerOrder: 40 }
const machine = (order: Order, atMs: number): Order => {
  const context = { people: PEOPLE, teams: [aTeam('barbers')], atMs, settings }
  const [decided] = dispatchWaiting([order], context)
  if (!decided) throw new Error('not looked at')
  return taken(decided.step).order
}
const declined = (order: Order, atMs: number): Order => {
  const asked = order.assignments.find(({ status }) => status === 'offered')
  if (!asked) throw new Error('nobody asked')
  const context = asVolunteer(asked.volunteerId, { atMs, settings })
  return taken(declineOffer(order, asked.volunteerId, { code: 'busy', text: '' }, context)).order
}
const seenBy = (order: Order, actor: Actor) =>
  orderView(order, { actor, atMs: NOW, settings, stationPhone: '', requester: null })
const headSees = (order: Order) => seenBy(order, { id: HEAD.id, roles: ['station_head'] })

describe('every wave', () => {
  test('is kept with whom it asked and how many it left out, the first one first', () => {
    let order = machine(anOrder({ status: 'pending_dispatch' }), NOW)
    order = machine(declined(order, NOW + 1), NOW + 2)
    order = machine(declined(order, NOW + 3), NOW + 4)
    expect(headSees(order)?.waves).toMatchObject([
      { wave: 1, atMs: NOW, by: '系统派的', pool: 4, names: ['a'], excluded: [] },
      { wave: 2, atMs: NOW + 2, names: ['b'], excluded: [{ label: '这一单已经问过', count: 1 }] },
      { wave: 3, atMs: NOW + 4, names: ['c'], excluded: [{ label: '这一单已经问过', count: 2 }] },
    ])
  })

  test('is not lost when the next look finds nobody', () => {
    let order = machine(anOrder({ status: 'pending_dispatch' }), NOW)
    for (let step = 1; order.status !== 'escalated'; step += 1)
      order = machine(declined(order, NOW + 2 * step), NOW + 2 * step + 1)
    expect(order.trace?.picked).toEqual([])
    expect(headSees(order)?.waves.map(({ names }) => names)).toEqual([['a'], ['b'], ['c'], ['d']])
  })

  test('is small: of the terms only those that cost something', () => {
    const order = machine(anOrder({ status: 'pending_dispatch' }), NOW)
    const costly = Object.entries(order.trace?.picked[0]?.terms ?? {}).filter(([, points]) => points !== 0)
    expect(order.waves?.[0]?.picked).toEqual([
      { volunteerId: 'a', name: order.assignments[0]?.name, terms: Object.fromEntries(costly) },
    ])
  })

  test('only the last ones of very many are kept', () => {
    let order = machine(anOrder({ status: 'pending_dispatch' }), NOW)
    for (let round = 0; round < 30; round += 1)
      order = machine({ ...order, status: 'pending_dispatch', assignments: [] }, NOW + round + 1)
    expect(order.waves?.map(({ wave }) => wave)).toEqual(Array.from({ length: 12 }, (_, at) => at + 20))
  })
})

describe('the points of a pick', () => {
  test.each([
    [{}, '同村 0'],
    [{ distance: 20, open_tasks: 60 }, '同村 0 · 路远 20 · 手上有任务 60'],
    [{ other_village: 60, new_face: 5 }, '不同村 60 · 没去过这家 5'],
  ] as const)('%j: %s', (terms, words) => expect(pointsWords(terms)).toBe(words))

  test('stand beside him, and their sum is what was compared', () => {
    const order = machine(anOrder({ status: 'pending_dispatch' }), NOW)
    const points = headSees(order)?.parts[0]?.asked?.points ?? ''
    const sum = [...points.matchAll(/\d+/g)].reduce((total, [number]) => total + Number(number), 0)
    expect(sum).toBe(order.trace?.picked[0]?.cost)
  })
})

describe('one trace, three readers', () => {
  const [first] = PEOPLE
  if (!first) throw new Error('nobody')
  const busy = aVolunteer('b', { teamIds: ['barbers'], paused: true })
  const context = { people: [first, busy], teams: [aTeam('barbers')], atMs: NOW, settings }
  const [decided] = dispatchWaiting([anOrder({ status: 'pending_dispatch' })], context)
  if (!decided) throw new Error('not looked at')
  const offered = taken(decided.step).order
  const accepted = taken(acceptOffer(offered, first, asVolunteer('a', { atMs: NOW, settings }))).order
  const requester: Actor = { id: accepted.requesterId, roles: ['villager'] }

  test('the head reads whom the machine asked, with points, how many it left out and by which reason', () => {
    const view = headSees(accepted)
    expect(view?.search).toMatchObject({ asked: 1, pool: 2, excluded: [{ count: 1 }] })
    expect(view?.waves).toHaveLength(1)
    expect(view?.parts).toMatchObject([{ name: 'a', asked: { circle: 'own_team' } }])
    expect(view?.parts[0]?.asked?.points).toContain('同村')
  })

  test('the volunteer reads why he, and nothing of the others or of points', () => {
    for (const order of [offered, accepted]) {
      const view = seenBy(order, { id: 'a', roles: ['volunteer'] })
      expect(view?.mine?.why).toContain('同村')
      expect(view).toMatchObject({ search: null, waves: [], parts: [], mine: { asked: null } })
    }
  })

  test('the villager reads who comes and why he, and nothing of who was left out or of points', () => {
    const view = seenBy(accepted, requester)
    expect(view?.parts).toMatchObject([{ asked: null, reason: null }])
    expect(view?.parts[0]?.why).toContain('同村')
    expect(view).toMatchObject({ search: null, waves: [], mine: null })
    expect(seenBy(offered, requester)).toMatchObject({ parts: [], waiting: { detail: '' } })
  })
})
