import { randomUUID } from 'node:crypto'
import { sha256 } from '../../cloudfunctions/_core/runtime/hash'
import { personIdOf } from '../../cloudfunctions/_core/runtime/ids'
import { readAllOrders } from '../../cloudfunctions/_core/store/read-all-orders'
import { readLedger } from '../../cloudfunctions/_core/store/read-ledger'
import { findDifference } from '../../domain/hours/find-difference'
import { findUnbooked } from '../../domain/order/find-unbooked'
import {
  accept,
  CHANGFU,
  confirmedHaircut,
  DOUSHAHE,
  GUILAN,
  HEAD,
  idOf,
  orderHaircut,
  wantedIn,
} from './support/orders'
import { startTown, type Town } from './support/town'

const LEAVE = { understood: true } as const
const NUMBER = /^STS-\d{3}-\d{4}-\d{5}$/

describe('注销', () => {
  let town: Town
  beforeAll(async () => {
    town = await startTown()
  })
  beforeEach(() => town.renew())
  afterAll(() => town.stop())

  const texts = async (...collections: string[]) =>
    JSON.stringify(await Promise.all(collections.map((name) => town.documents(name))))

  test('erases a villager, keeps village and item of his orders, and lets him begin anew', async () => {
    const orderId = await confirmedHaircut(town)
    await town.ok(GUILAN, 'order.rate', { orderId, stars: 5, text: '剪得好看' })
    const key = randomUUID()
    const left = await town.ok(GUILAN, 'me.delete', LEAVE, key)
    expect(await town.ok(GUILAN, 'me.delete', LEAVE, key)).toEqual(left)
    expect(await texts('people')).not.toMatch(/张桂兰|13800001001|老槐树/)
    await town.fire('jobs')
    expect(await texts('people', 'orders')).not.toMatch(/张桂兰|13800001001|老槐树|剪得好看/)
    expect(await texts('notices')).not.toContain(`person:${idOf(GUILAN)}`)
    const [order] = await town.documents('orders')
    expect(order).toMatchObject({ stationId: DOUSHAHE, title: '义务理发（上门）', status: 'closed' })

    const session = await town.ok(GUILAN, 'session.get', {})
    expect(session.person).toBeNull()
    await town.ok(GUILAN, 'order.submit', {
      menuItemCode: 'haircut',
      wanted: await wantedIn(town, 2),
      requester: { name: '张大妈', phone: '13800001002' },
      place: { stationId: DOUSHAHE, addressText: '花园组' },
    })
    const again = await town.ok(GUILAN, 'session.get', {})
    expect(again.person).toMatchObject({ id: personIdOf(GUILAN.openid, 1), name: '张大妈' })
    const { items } = await town.ok(GUILAN, 'order.list', { view: 'mine' })
    expect(items.map(({ id }) => id)).not.toContain(orderId)
  })

  test('keeps a volunteer’s hours under his number, and the ledger as it was', async () => {
    await confirmedHaircut(town)
    const before = await readLedger()
    await town.ok(CHANGFU, 'me.delete', LEAVE)
    await town.fire('jobs')
    const after = await readLedger()
    expect(after).toEqual(before)
    expect(findDifference(after, sha256)).toBeNull()
    expect(findUnbooked(await readAllOrders(), after.entries)).toBeNull()
    expect(await texts('people', 'orders')).not.toContain('李长福')
    const { volunteers } = await town.ok(HEAD, 'hours.station', { stationId: DOUSHAHE })
    expect(volunteers).toMatchObject([{ totalMinutes: 60, name: expect.stringMatching(NUMBER) }])
    const roster = await town.ok(HEAD, 'record.volunteers', { stationId: DOUSHAHE })
    expect(roster.volunteers.map(({ id }) => id)).not.toContain(idOf(CHANGFU))
  })

  test('waits until orders, tasks and offices are ended', async () => {
    const orderId = await orderHaircut(town)
    expect(await town.refused(GUILAN, 'me.delete', LEAVE)).toBe('ACCOUNT.ORDERS_OPEN')
    const assignmentId = await accept(town, CHANGFU, orderId)
    expect(await town.refused(CHANGFU, 'me.delete', LEAVE)).toBe('ACCOUNT.TASKS_OPEN')
    await town.ok(CHANGFU, 'assignment.checkIn', { assignmentId })
    await town.advance(1)
    await town.ok(CHANGFU, 'assignment.checkOut', { assignmentId })
    expect(await town.refused(CHANGFU, 'me.delete', LEAVE)).toBe('ACCOUNT.TASKS_OPEN')
    expect(await town.refused(HEAD, 'me.delete', LEAVE)).toBe('ACCOUNT.HOLDS_OFFICE')
    expect((await town.ok(GUILAN, 'session.get', {})).person?.name).toBe('张桂兰')
  })
})
