import { GUILAN, NEWCOMER, orderHaircut } from '../functions/support/orders'
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
    const { items } = await scene.town.ok(GUILAN, 'order.list', { view: 'open' })
    expect(items.map(({ id }) => id)).toEqual([open])
  })

  test('why it is not there, when it could not be read', async () => {
    const line = new WeakLine(townLine(scene.town, GUILAN))
    const storage = new Map<string, string>()
    const before = scene.phoneOn(line.call, { storage })
    await before.finds('#open-order')
    before.close()
    line.signal = 'nothing gets out'
    const phone = scene.phoneOn(line.call, { storage })
    await phone.reads('网不好，没连上。')
    line.signal = 'good'
    await phone.tap('[aria-label="再试一次"]')
    await phone.finds('#open-order')
  })

  test('the server is asked once who it is', async () => {
    const line = new WeakLine(townLine(scene.town, GUILAN))
    const phone = scene.phoneOn(line.call)
    await phone.finds('#open-order')
    const asked = line.sent.filter((data) => JSON.stringify(data).includes('session.get'))
    expect(asked).toHaveLength(1)
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
