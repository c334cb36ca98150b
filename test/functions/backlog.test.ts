import { randomUUID } from 'node:crypto'
import { dispatchBatch } from '../../cloudfunctions/_core/application/dispatch/dispatch-batch'
import { personIdOf } from '../../cloudfunctions/_core/runtime/ids'
import { database } from '../../cloudfunctions/_core/store/database'
import { markLookedAt, ordersWaitingForDispatch } from '../../cloudfunctions/_core/store/order-queries'
import { openDocument } from '../../cloudfunctions/_core/store/sealing/seal-document'
import { SURELY_DONE } from '../../domain/dispatch/while-time-lasts'
import { CHANGFU, COORDINATOR, GUILAN, HEAD, orderHaircut, SHOUYI, wantedIn, XIAOMEI } from './support/orders'
import { startTown, type Town } from './support/town'

const BARBERS = [CHANGFU, XIAOMEI, SHOUYI]
const CHUNK = 1_000

describe('many orders wait', () => {
  let town: Town
  beforeAll(async () => {
    town = await startTown()
  })
  beforeEach(() => town.renew())
  afterAll(() => town.stop())

  const pauseBarbers = async (paused: boolean) => {
    for (const { openid } of BARBERS)
      await database.collection('people').doc(personIdOf(openid)).update({ volunteer: { paused } })
  }
  const stored = async (orderId: string): Promise<Record<string, unknown>> =>
    openDocument('orders', (await database.collection('orders').doc(orderId).get()).data[0])

  /** A haircut that waits because every barber has paused, as it stands in the store. */
  const waitingHaircut = async (): Promise<Record<string, unknown>> => {
    await pauseBarbers(true)
    const order = await stored(await orderHaircut(town))
    expect(order.status).toBe('pending_dispatch')
    return order
  }

  const copies = (order: Record<string, unknown>, count: number, with_: Record<string, unknown> = {}) =>
    Array.from({ length: count }, (_, nth) => ({ ...order, _id: randomUUID(), statusSinceMs: nth, ...with_ }))

  const put = async (orders: readonly Record<string, unknown>[]) => {
    for (let from = 0; from < orders.length; from += CHUNK)
      await database.collection('orders').add(orders.slice(from, from + CHUNK))
  }

  test('an order that cannot be read is set aside and shown, the others are served', async () => {
    const order = await waitingHaircut()
    const broken = {
      headcount: copies(order, 1, { headcount: null }),
      wanted: copies(order, 1, { wanted: null }),
      specialty: copies(order, 1, { specialty: 'no_such_work' }),
      fiveMust: copies(order, 1, { fiveMust: 'no_such_duty' }),
      beneficiary: copies(order, 1, { beneficiary: null }),
      assignments: copies(order, 1, { assignments: null }),
    }
    const poison = Object.values(broken).flat()
    await put(poison)
    await pauseBarbers(false)
    const { tally } = await town.fire('dispatcher')
    expect(tally).toMatchObject({ failed: 0, setAside: poison.length })
    expect(await stored(String(order._id))).toMatchObject({ status: 'dispatched' })
    for (const { _id } of poison)
      expect(await stored(_id)).toMatchObject({
        status: 'pending_dispatch',
        onHold: true,
        attention: { code: 'unreadable', of: ['station', 'town'] },
      })
    const again = await town.fire('dispatcher')
    expect(again.tally).toMatchObject({ waiting: 0 })
  })

  test('what was set aside stands on the lists of the head and of the town, to be dispatched by hand', async () => {
    const order = await waitingHaircut()
    const [odd] = copies(order, 1, { headcount: null })
    if (!odd) throw new Error('no order')
    await put([odd])
    await pauseBarbers(false)
    await town.fire('dispatcher')
    for (const office of [HEAD, COORDINATOR]) {
      const answer = await town.raw(office, 'api', { action: 'order.list', payload: { view: 'todo' } })
      expect(JSON.stringify(answer)).toContain(odd._id)
      const { items } = await town.ok(office, 'notice.list', { limit: 50 })
      expect(items.map(({ text }) => text)).toContainEqual(expect.stringContaining('请人工派'))
    }
  })

  test('a volunteer whose record is damaged stops nobody', async () => {
    const order = await waitingHaircut()
    await pauseBarbers(false)
    await database
      .collection('people')
      .doc(personIdOf(SHOUYI.openid))
      .update({ volunteer: { specialties: null } })
    await town.fire('dispatcher')
    expect(await stored(String(order._id))).toMatchObject({
      status: 'dispatched',
      trace: { excluded: { record_incomplete: 1 } },
    })
  })

  test('orders for which nobody is found do not stand in the way of ten thousand others', async () => {
    const order = await waitingHaircut()
    const wanted = await wantedIn(town, 3)
    const late = await town.ok(GUILAN, 'order.submit', { menuItemCode: 'errands', wanted })
    const document = await stored(late.orderId)
    await put(copies(order, 10_000))
    const back = {
      ...document,
      status: 'pending_dispatch',
      assignments: [],
      wave: 0,
      attention: null,
      statusSinceMs: Date.now() * 2,
    }
    const [last, urgent] = [
      { ...back, _id: randomUUID() },
      { ...back, _id: randomUUID(), urgent: true },
    ]
    await put([last, urgent])

    await town.fire('dispatcher')
    expect(await stored(urgent._id)).toMatchObject({ status: 'dispatched' })
    for (let run = 0; run < 20 && (await stored(last._id)).status === 'pending_dispatch'; run += 1)
      await town.fire('dispatcher')
    expect(await stored(last._id)).toMatchObject({ status: 'dispatched' })
    expect((await database.collection('orders').where({ status: 'pending_dispatch' }).count()).total).toBe(
      10_001,
    )
  })

  test('whom a run had no time for, the run of the next minute begins with', async () => {
    const order = await waitingHaircut()
    const all = [order, ...copies(order, SURELY_DONE + 1)]
    await put(all.slice(1))
    await pauseBarbers(false)
    const waiting = async () => {
      const found = await Promise.all(all.map(({ _id }) => stored(String(_id))))
      return found.filter(({ status }) => status === 'pending_dispatch').length
    }
    // Every look at the clock finds two seconds gone: portions are cut, and after two of them the run is over.
    let looked = 0
    const cut = await dispatchBatch(Date.now(), () => 2_000 * looked++)
    expect(cut).toMatchObject({ moved: 2 * BARBERS.length, setAside: 0, failed: 0, late: 2 })
    expect(cut.left).toBe(all.length - 2 * BARBERS.length)
    expect(await waiting()).toBe(cut.left)

    const { tally } = await town.fire('dispatcher')
    expect(tally).toMatchObject({ moved: cut.left, left: 0, failed: 0 })
    expect(await waiting()).toBe(0)
  })

  test('who was looked at goes to the end of the line, and the oldest of the others comes first', async () => {
    const order = await waitingHaircut()
    const [a, b, c] = copies(order, 3)
    if (!a || !b || !c) throw new Error('no orders')
    await put([c, b, a])
    const nowMs = 2_000_000_000_000
    const line = async (unseenSinceMs: number) =>
      (await ordersWaitingForDispatch({ pressing: false, unseenSinceMs, limit: 3 })).map(({ id }) => id)
    expect(await line(nowMs)).toEqual([a._id, b._id, c._id])
    await markLookedAt([a._id, b._id], nowMs)
    expect(await line(nowMs)).toEqual([c._id, order._id])
    expect(await line(nowMs + 1)).toEqual([c._id, order._id, a._id])
  })
})
