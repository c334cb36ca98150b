import { randomUUID } from 'node:crypto'
import { sha256 } from '../../cloudfunctions/_core/runtime/hash'
import { personIdOf } from '../../cloudfunctions/_core/runtime/ids'
import { readAllOrders } from '../../cloudfunctions/_core/store/read-all-orders'
import { readLedger } from '../../cloudfunctions/_core/store/read-ledger'
import { findDifference } from '../../domain/hours/find-difference'
import { findUnbooked } from '../../domain/order/find-unbooked'
import { blockGuilan } from './support/offices'
import {
  accept,
  CHANGFU,
  confirmedHaircut,
  DOUSHAHE,
  GUILAN,
  HEAD,
  idOf,
  NEWCOMER,
  orderHaircut,
  wantedIn,
  XIAOMEI,
} from './support/orders'
import { CHILD, newcomerApplies } from './support/registry'
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
    const cancelled = await orderHaircut(town)
    const assignmentId = await accept(town, CHANGFU, cancelled)
    const reason = { code: 'other', text: '她要去住院了' } as const
    await town.ok(CHANGFU, 'assignment.giveBack', { assignmentId, reason })
    await town.ok(GUILAN, 'order.cancel', { orderId: cancelled, reason })
    for (const told of ['orders', 'events', 'notices']) expect(await texts(told)).toContain('她要去住院了')
    const key = randomUUID()
    const left = await town.ok(GUILAN, 'me.delete', LEAVE, key)
    expect(await town.ok(GUILAN, 'me.delete', LEAVE, key)).toEqual(left)
    expect(await texts('people')).not.toMatch(/张桂兰|13800001001|老槐树/)
    await town.fire('jobs')
    const hers = /张桂兰|13800001001|老槐树|剪得好看|去住院了/
    expect(await texts('people', 'orders', 'events', 'notices')).not.toMatch(hers)
    // Others keep what they were told of it.
    expect(await texts('notices')).toContain(`person:${idOf(CHANGFU)}`)
    expect(await texts('notices')).not.toContain(`person:${idOf(GUILAN)}`)
    const order = (await town.documents('orders')).find(({ _id }) => _id === orderId)
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
    const assignmentId = await accept(town, CHANGFU, await orderHaircut(town))
    await town.ok(CHANGFU, 'assignment.giveBack', {
      assignmentId,
      reason: { code: 'other', text: '腰疼得很' },
    })
    for (const told of ['orders', 'events', 'notices']) expect(await texts(told)).toContain('腰疼得很')
    await town.ok(CHANGFU, 'me.delete', LEAVE)
    await town.fire('jobs')
    expect(await texts('orders', 'events', 'notices')).not.toContain('腰疼得很')
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

  test('of an applicant takes what he said of himself and of his family, also from the head’s inbox', async () => {
    const family = /方小勇|方大勇|方大嫂|13800009001|13800009002|13800009003|2012-01/
    await newcomerApplies(town, {
      ...CHILD,
      emergencyContact: { name: '方大嫂', phone: '13800009003' },
    })
    expect(await texts('notices')).toMatch(family)
    await town.ok(NEWCOMER, 'me.delete', LEAVE)
    await town.fire('jobs')
    expect(await texts('people', 'volunteer_applications', 'notices')).not.toMatch(family)
    const { items } = await town.ok(HEAD, 'volunteer.applications', {})
    expect(items).toHaveLength(2)
  })

  test('shakes off no block, and gives no way to an office', async () => {
    await blockGuilan(town)
    await town.ok(GUILAN, 'me.delete', LEAVE)
    const comesBack = {
      menuItemCode: 'haircut',
      wanted: await wantedIn(town, 2),
      requester: { name: '张大妈', phone: '13800001002' },
      place: { stationId: DOUSHAHE, addressText: '花园组' },
    }
    expect(await town.refused(GUILAN, 'order.submit', comesBack)).toBe('BLOCK.IN_FORCE')

    const ask = (personId: string) =>
      town.ok(HEAD, 'role.handOver', { step: 'ask', stationId: DOUSHAHE, personId })
    await ask(idOf(CHANGFU))
    await town.ok(CHANGFU, 'me.delete', LEAVE)
    await ask(idOf(XIAOMEI))
    const office = { personId: idOf(CHANGFU), role: 'helper', stationId: DOUSHAHE } as const
    expect(await town.refused(HEAD, 'role.grant', office)).toBe('ROLE.PERSON_UNKNOWN')
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
