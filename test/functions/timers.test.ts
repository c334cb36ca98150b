import { personIdOf } from '../../cloudfunctions/_core/runtime/ids'
import { database } from '../../cloudfunctions/_core/store/database'
import { HOUR_MS } from '../../domain/kernel/shanghai-time'
import {
  accept,
  CHANGFU,
  COORDINATOR,
  GUILAN,
  HEAD,
  measuredMinutes,
  orderHaircut,
  servedHaircut,
  wantedIn,
} from './support/orders'
import { startTown, type Town } from './support/town'

/** Signed in to the web without being anybody. */
const ANONYMOUS = null

const STORES = ['orders', 'people', 'events', 'notices', 'hour_entries']

describe('the clock', () => {
  let town: Town
  beforeAll(async () => {
    town = await startTown()
  })
  beforeEach(() => town.renew())
  afterAll(() => town.stop())

  const statusOf = async (orderId: string) => (await town.ok(GUILAN, 'order.get', { orderId })).status
  const everything = async () => JSON.stringify(await Promise.all(STORES.map((name) => town.documents(name))))
  const unclear = async () => {
    const wanted = await wantedIn(town, 2)
    return (await town.ok(GUILAN, 'order.submit', { wish: '家里有事，来个人', wanted })).orderId
  }

  test('a review that nobody does is reminded of after a day, and goes up to the town after another', async () => {
    const orderId = await unclear()
    await town.advance(25)
    expect(await statusOf(orderId)).toBe('submitted')
    const told = (await town.ok(HEAD, 'notice.list', {})).items.map(({ text }) => text)
    expect(told.join('\n')).toContain('等了很久了')
    await town.advance(25)
    expect(await statusOf(orderId)).toBe('escalated')
    expect((await town.ok(COORDINATOR, 'order.list', { view: 'todo' })).items[0]?.id).toBe(orderId)
  })

  test('offers that nobody answers run out, and with nobody left the order goes up', async () => {
    const { fromMs } = await wantedIn(town, 2)
    const { orderId } = await town.ok(GUILAN, 'order.submit', {
      menuItemCode: 'haircut',
      wanted: { kind: 'any_time', fromMs, toMs: fromMs + 7 * 24 * HOUR_MS },
    })
    await town.advance(48)
    expect(await statusOf(orderId)).toBe('escalated')
    const view = await town.ok(HEAD, 'order.get', { orderId })
    expect(view.parts.map((part) => part.status)).toEqual(['expired', 'expired', 'expired'])
  })

  test('a half day that passes without an answer is offered to nobody any more: the head agrees on another time', async () => {
    const orderId = await orderHaircut(town)
    await town.advance(10)
    expect(await town.ok(HEAD, 'order.get', { orderId })).toMatchObject({
      status: 'pending_dispatch',
      onHold: true,
    })
    const [row] = (await town.ok(HEAD, 'order.list', { view: 'todo' })).items
    expect(row).toMatchObject({ id: orderId, attention: 'on_hold' })
    for (const as of [HEAD, GUILAN])
      expect((await town.ok(as, 'notice.list', {})).items[0]?.text).toContain('另约时间')
  })

  test('minutes are never confirmed by silence, however long', async () => {
    const { orderId } = await servedHaircut(town)
    for (let week = 0; week < 5; week += 1) await town.advance(7 * 24)
    expect(await statusOf(orderId)).toBe('pending_confirm')
    expect((await town.ok(CHANGFU, 'hours.statement', {})).totalMinutes).toBe(0)
    expect((await town.ok(COORDINATOR, 'order.list', { view: 'todo' })).items[0]?.attention).toBe('confirm')
  })

  test('nobody came: the volunteer, the requester and the station are told that day, the town after days', async () => {
    const orderId = await orderHaircut(town)
    await accept(town, CHANGFU, orderId)
    await town.advance(10)
    const newest = async (as: typeof HEAD) => (await town.ok(as, 'notice.list', {})).items[0]?.text
    expect(await newest(HEAD)).toContain('人还没到')
    expect(await newest(CHANGFU)).toContain('去不了请退单')
    expect(await newest(GUILAN)).toContain('给站里打电话')
    const attention = async (as: typeof HEAD) =>
      (await town.ok(as, 'order.list', { view: 'todo' })).items.find((item) => item.id === orderId)?.attention
    expect(await attention(HEAD)).toBe('overdue')
    expect(await attention(COORDINATOR)).toBeUndefined()
    for (let day = 0; day < 3; day += 1) await town.advance(25)
    expect(await attention(COORDINATOR)).toBe('overdue')
  })

  test('a forgotten “done” is asked for, then ended by rule: the head says the minutes, and why', async () => {
    const orderId = await orderHaircut(town)
    const assignmentId = await accept(town, CHANGFU, orderId)
    await town.ok(CHANGFU, 'assignment.checkIn', { assignmentId })
    await town.advance(5)
    expect((await town.ok(CHANGFU, 'notice.list', {})).items[0]?.text).toContain('请点“做完了”')
    await town.advance(25)
    expect(await statusOf(orderId)).toBe('pending_confirm')
    expect(await measuredMinutes(town, HEAD, orderId)).toMatchObject([{ minutes: 0 }])
    const volunteerId = personIdOf(CHANGFU.openid)
    const confirm = (reason?: { code: string }) =>
      town.call(HEAD, 'order.confirm', {
        orderId,
        decision: 'confirm',
        minutes: [{ volunteerId, minutes: 30, ...(reason && { reason }) }],
      })
    expect(await confirm()).toMatchObject({ ok: false })
    expect(await confirm({ code: 'forgot_check_out' })).toMatchObject({ ok: true })
    expect(await town.ok(CHANGFU, 'hours.statement', {})).toMatchObject({
      totalMinutes: 30,
      declaredMinutes: 30,
    })
  })

  test('an order that is never rated closes as unrated, not as praised', async () => {
    const { orderId } = await servedHaircut(town)
    const minutes = await measuredMinutes(town, HEAD, orderId)
    await town.ok(HEAD, 'order.confirm', { orderId, decision: 'confirm', minutes })
    await town.advance(8 * 24)
    expect(await town.ok(GUILAN, 'order.get', { orderId })).toMatchObject({ status: 'closed', rating: null })
  })

  test('五必到 without arrival raises the alarm at the station and in the town, once', async () => {
    const wanted = await wantedIn(town, 0)
    const { orderId } = await town.ok(GUILAN, 'order.submit', { menuItemCode: 'neighbor_dispute', wanted })
    await town.advance(26)
    for (const office of [HEAD, COORDINATOR]) {
      const { items } = await town.ok(office, 'notice.list', { limit: 50 })
      expect(items.filter((item) => item.text.includes('还没有人到场'))).toHaveLength(1)
      const todo = await town.ok(office, 'order.list', { view: 'todo' })
      expect(todo.items.map((item) => item.id)).toContain(orderId)
    }
  })

  test('run twice, the timers change nothing the second time', async () => {
    await unclear()
    await orderHaircut(town)
    await servedHaircut(town)
    for (const hours of [0, 25, 25, 100, 200]) {
      await town.advance(hours)
      await town.fire('dispatcher')
      await town.fire('jobs')
      const after = await everything()
      await town.fire('dispatcher')
      await town.fire('jobs')
      expect(await everything()).toBe(after)
    }
  })

  test('the outbox is emptied: every notice is marked as delivered, who has no phone is to be called', async () => {
    const orderId = await orderHaircut(town)
    await database.collection('people').doc(personIdOf(GUILAN.openid)).update({ usesApp: false })
    await accept(town, CHANGFU, orderId)
    expect((await town.documents('notices')).map((notice) => notice.delivery)).toContain('pending')
    await town.fire('jobs')
    const delivered = (await town.documents('notices')).map((notice) => notice.delivery)
    expect([...new Set(delivered)].sort()).toEqual(['call', 'inbox'])
    expect(delivered.filter((delivery) => delivery === 'call')).toHaveLength(1)
  })

  test.each(['jobs', 'dispatcher'])(
    '%s cannot be started by a client, whatever it says it is',
    async (name) => {
      const orderId = await orderHaircut(town)
      const before = await everything()
      for (const data of [{}, { Type: 'Timer', TriggerName: 'everyMinute' }])
        for (const as of [GUILAN, ANONYMOUS])
          expect(await town.raw(as, name, data)).toMatchObject({ ok: false })
      expect(await everything()).toBe(before)
      expect(await statusOf(orderId)).toBe('dispatched')
    },
  )
})
