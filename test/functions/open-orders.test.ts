import { personIdOf } from '../../cloudfunctions/_core/runtime/ids'
import {
  accept,
  CHANGFU,
  COORDINATOR,
  declinedHaircut,
  GUILAN,
  HEAD,
  offerTo,
  openedHaircut,
  orderHaircut,
  SHOUYI,
  wantedIn,
  XIAOMEI,
} from './support/orders'
import { person, startTown, type Town } from './support/town'

const openings = async (town: Town, as: { openid: string }): Promise<readonly string[]> =>
  (await town.ok(as, 'assignment.openings', {})).items.map(({ order }) => order.id)

const idOf = (as: { openid: string }): string => personIdOf(as.openid)

describe('抢单: an order open to everybody qualified', () => {
  let town: Town
  beforeAll(async () => {
    town = await startTown()
  })
  beforeEach(() => town.renew())
  afterAll(() => town.stop())

  test('is seen by the members of fitting teams, without name and place, and by nobody else', async () => {
    const orderId = await openedHaircut(town)
    const { items } = await town.ok(SHOUYI, 'assignment.openings', {})
    expect(items.map(({ order }) => order.id)).toEqual([orderId])
    expect(JSON.stringify(items)).not.toMatch(/张桂兰|老槐树|1380000/)
    expect(await openings(town, person('zhao-dashan'))).toEqual([])
    const { items: inbox } = await town.ok(SHOUYI, 'notice.list', {})
    expect(inbox[0]).toMatchObject({ opens: 'open', orderId })
  })

  test('is taken once, however many tap at the same time; the others read who was quicker', async () => {
    const orderId = await openedHaircut(town)
    const answers = await Promise.all(
      [CHANGFU, XIAOMEI, SHOUYI].map((as) => town.call(as, 'assignment.claim', { orderId })),
    )
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    const refused = answers.flatMap((answer) => (answer.ok ? [] : [answer.error]))
    expect(refused.map(({ code }) => code)).toEqual(['ASSIGNMENT.ALREADY_TAKEN', 'ASSIGNMENT.ALREADY_TAKEN'])
    expect(refused[0]?.message).toMatch(/先接了，谢谢您/)
    const view = await town.ok(GUILAN, 'order.get', { orderId })
    expect(view).toMatchObject({ status: 'accepted', missing: 0 })
    expect(await openings(town, SHOUYI)).toEqual([])
  })

  test('who was asked before it opened may still answer', async () => {
    const orderId = await orderHaircut(town)
    await town.ok(HEAD, 'order.open', { orderId })
    await accept(town, XIAOMEI, orderId)
    expect(await town.refused(SHOUYI, 'assignment.claim', { orderId })).toBe('ASSIGNMENT.ALREADY_TAKEN')
  })

  test('who is in no fitting team cannot take it', async () => {
    const orderId = await openedHaircut(town)
    expect(await town.refused(person('zhao-dashan'), 'assignment.claim', { orderId })).toBe(
      'ASSIGNMENT.NOT_OPEN',
    )
  })

  test('closes by itself; then the order goes on as before', async () => {
    const orderId = await openedHaircut(town)
    await town.advance(30)
    await town.fire('jobs')
    expect(await openings(town, SHOUYI)).toEqual([])
    expect(await town.refused(SHOUYI, 'assignment.claim', { orderId })).toBe('ASSIGNMENT.NOT_OPEN')
    expect((await town.ok(HEAD, 'order.get', { orderId })).status).not.toBe('dispatched')
  })

  test('who did not come loses his place, others are asked, and the villager is told', async () => {
    const orderId = await orderHaircut(town)
    await accept(town, CHANGFU, orderId)
    await town.advance(6)
    const reason = { code: 'did_not_come' }
    await town.ok(HEAD, 'order.markNoShow', { orderId, volunteerId: idOf(CHANGFU), reason })
    const { items } = await town.ok(GUILAN, 'notice.list', {})
    expect(items.map(({ text }) => text).join()).toContain('李师傅没能来，正在另外找人')
    expect(await offerTo(town, CHANGFU, orderId)).toBeUndefined()
    expect((await town.ok(CHANGFU, 'assignment.list', { view: 'tasks' })).items).toEqual([])
  })

  test('what keeps missing becomes a task of the head, until he says that somebody was found', async () => {
    await declinedHaircut(town)
    expect((await town.ok(HEAD, 'recruiting.list', {})).items).toEqual([])
    await declinedHaircut(town)
    const { items } = await town.ok(HEAD, 'recruiting.list', {})
    expect(items).toMatchObject([{ sentence: '缺 1 名会理发的志愿者', orders: 2, specialty: 'convenience' }])
    expect((await town.ok(COORDINATOR, 'recruiting.list', {})).items).toHaveLength(1)
    const told = async () =>
      (await town.ok(HEAD, 'notice.list', {})).items.filter(({ opens }) => opens === 'needs')
    expect((await told()).map(({ text }) => text)).toEqual([
      '要招人：缺 1 名会理发的志愿者。最近 2 单没找到人，请在村里问一问。',
    ])
    await declinedHaircut(town)
    expect(await told()).toHaveLength(1)
    const needId = items[0]?.id ?? ''
    const close = { needId, reason: { code: 'found' } }
    const otherHead = person('head-shangdian')
    expect(await town.refused(otherHead, 'recruiting.close', close)).toMatch(/RECRUITING|SESSION/)
    await town.ok(HEAD, 'recruiting.close', close)
    await declinedHaircut(town)
    expect((await town.ok(HEAD, 'recruiting.list', {})).items).toEqual([])
  })

  test('an order without a specialty that nobody takes counts as well', async () => {
    for (let order = 0; order < 2; order += 1) {
      const wanted = await wantedIn(town, 2)
      const { orderId } = await town.ok(GUILAN, 'order.submit', { wish: '家里有事，来个人', wanted })
      await town.ok(HEAD, 'order.escalate', { orderId, reason: { code: 'nobody' } })
      await town.ok(COORDINATOR, 'order.closeUnmet', { orderId, reason: { code: 'nobody' } })
    }
    const { items } = await town.ok(HEAD, 'recruiting.list', {})
    expect(items).toMatchObject([{ specialty: null, sentence: '缺 1 名什么都愿意搭把手的志愿者' }])
  })

  test('at night nothing is sent on its way but what cannot wait', async () => {
    await orderHaircut(town)
    const { nowMs } = await town.ok(GUILAN, 'session.get', {})
    const pending = async () =>
      (await town.documents('notices')).filter((notice) => notice.delivery === 'pending').length
    const hour = new Date(nowMs + 8 * 3_600_000).getUTCHours()
    await town.advance((22 - hour + 24) % 24)
    expect(await pending()).toBeGreaterThan(0)
    await town.fire('jobs')
    const held = await pending()
    expect(held).toBeGreaterThan(0)
    await town.advance(10)
    await town.fire('jobs')
    expect(await pending()).toBe(0)
  })
})
