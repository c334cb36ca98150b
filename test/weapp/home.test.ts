import {
  accept,
  CHANGFU,
  GUILAN,
  HEAD,
  measuredMinutes,
  NEWCOMER,
  orderHaircut,
  serve,
  wantedIn,
} from '../functions/support/orders'
import { townLine } from './support/town-line'
import { TownWithPhones } from './support/town-with-phones'
import { waitFor } from './support/wait-for'
import { WeakLine } from './support/weak-line'

describe('what stands on the phone when it is opened', () => {
  let scene: TownWithPhones

  beforeAll(async () => {
    scene = await TownWithPhones.start()
  })
  afterAll(() => scene.close())

  test('an open order, however many finished ones are newer', async () => {
    const open = await orderHaircut(scene.town)
    for (let count = 0; count < 3; count += 1) {
      const orderId = await orderHaircut(scene.town)
      await scene.town.ok(GUILAN, 'order.cancel', { orderId })
    }
    const phone = scene.phoneOf(GUILAN)
    await phone.tap('#open-order')
    await phone.isAt('packages/villager/order/index')
    await phone.reads('办到哪一步了')
    expect(phone.text).not.toContain('已经取消')
    const { items } = await scene.town.ok(GUILAN, 'order.list', { view: 'current' })
    expect(items.map(({ id }) => id)).toEqual([open])
  })

  test('as it was last heard of, and since when, when it could not be read', async () => {
    const line = new WeakLine(townLine(scene.town, GUILAN))
    const storage = new Map<string, string>()
    const before = scene.phoneOn(line.call, { storage })
    await before.finds('#open-order')
    before.close()
    line.signal = 'nothing gets out'
    const phone = scene.phoneOn(line.call, { storage })
    await phone.reads('看到的，有网会自己更新。')
    await phone.finds('#open-order')
    line.signal = 'good'
    await phone.tap('[aria-label="再试一次"]')
    await phone.finds('#open-order')
  })

  test('first what needs her, and what others have ended until she has looked at it', async () => {
    const { town } = scene
    const [rated] = (await town.ok(GUILAN, 'order.list', { view: 'current' })).items
    await serve(town, CHANGFU, await accept(town, CHANGFU, rated?.id ?? ''))
    const minutes = await measuredMinutes(town, HEAD, rated?.id ?? '')
    await town.ok(HEAD, 'order.confirm', { orderId: rated?.id ?? '', decision: 'confirm', minutes })
    const wanted = await wantedIn(town, 2)
    const { orderId } = await town.ok(GUILAN, 'order.submit', { wish: '家里有事，来个人', wanted })
    await town.ok(HEAD, 'order.review', { orderId, decision: 'reject', reason: { code: 'unclear' } })
    const phone = scene.phoneOf(GUILAN)
    await phone.reads('办好了，请您评一评。')
    await phone.finds('#next-open-order')
    expect(phone.text.indexOf('请您评一评')).toBeLessThan(phone.text.indexOf('没有受理。'))
    await phone.lacks('#more-open-orders')
    await town.ok(GUILAN, 'order.rate', { orderId: rated?.id ?? '', stars: 5, tags: [], text: '' })
    phone.pullDown()
    await phone.lacks('#next-open-order')
    await phone.reads('没有受理。')
    await phone.tap('#open-order')
    await phone.reads('联系不上，说不清楚')
    phone.goBack()
    await phone.lacks('#open-order')
  })

  test('a mark on the tab of messages until they were read', async () => {
    const phone = scene.phoneOf(GUILAN)
    await phone.finds('#tab-new')
    await phone.finds('[aria-label="消息，有新的"]')
    await phone.tap('#tab-messages')
    await phone.reads('没有受理')
    await phone.tap('#tab-home')
    await phone.finds('#door-menu')
    await phone.lacks('#tab-new')
  })

  test('the server is asked once who it is', async () => {
    let answer = (): void => undefined
    const asked = new Promise<void>((resolve) => {
      answer = resolve
    })
    const line = new WeakLine(townLine(scene.town, GUILAN))
    const phone = scene.phoneOn(async (name, data) => {
      const sent = line.call(name, data)
      await asked
      return sent
    })
    await phone.finds('#elder-switch')
    answer()
    await phone.finds('#open-order')
    const whoIsIt = line.sent.filter((data) => JSON.stringify(data).includes('session.get'))
    expect(whoIsIt).toHaveLength(1)
  })

  test('can be sent to a chat with nothing of the person in it; an order cannot', async () => {
    const phone = scene.phoneOf(GUILAN)
    await phone.reads('，桂兰')
    expect(phone.shareCard).toEqual({ title: '上土市镇志愿服务：要帮忙，点一下', path: '/pages/home/index' })
    await phone.tap('#open-order')
    await phone.isAt('packages/villager/order/index')
    expect(phone.shareCard).toBeNull()
  })

  test('a newer version is taken when its reader likes', async () => {
    const phone = scene.phoneOf(GUILAN)
    await phone.reads('，桂兰')
    phone.newVersionArrives()
    await phone.reads('有新的版本。')
    expect(phone.tookNewVersion).toBe(false)
    await phone.tap('#new-version')
    await waitFor(
      () => phone.tookNewVersion,
      () => 'it was not taken',
    )
  })

  test('a visitor can pull down his empty inbox', async () => {
    const line = new WeakLine(townLine(scene.town, NEWCOMER))
    const phone = scene.phoneOn(line.call, { url: '/pages/messages/index' })
    await phone.reads('没有消息')
    const before = line.sent.length
    phone.pullDown()
    await waitFor(
      () => line.sent.length > before,
      () => 'nothing was asked',
    )
  })
})
