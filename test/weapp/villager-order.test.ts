import { GUILAN, HEAD } from '../functions/support/orders'
import type { Town } from '../functions/support/town'
import type { Phone } from './support/phone'
import { TownWithPhones } from './support/town-with-phones'

/** A haircut, ordered in the mini-program as it would be uploaded. */
describe('张桂兰 orders a haircut on her phone', () => {
  let scene: TownWithPhones
  let town: Town
  let phone: Phone

  beforeAll(async () => {
    scene = await TownWithPhones.start()
    town = scene.town
    phone = scene.phoneOf(GUILAN)
  })
  afterAll(() => scene.close())

  test('home greets her and shows the doors above the tab bar', async () => {
    await phone.reads('，桂兰')
    await phone.reads('陡沙河村')
    expect(phone.all('.doors__door').map((door) => door.attribute('id'))).toEqual([
      'door-menu',
      'door-wish',
      'door-behalf',
      'door-call',
    ])
    expect(phone.all('.tab-bar__tab').map((tab) => tab.text)).toEqual(['首页', '事项', '消息', '我的'])
  })

  test('the tabs open their pages and mark themselves', async () => {
    for (const [tab, words] of [
      ['matters', '还没有点过单'],
      ['messages', '没有消息'],
      ['me', '换成长辈版'],
      ['home', '点单'],
    ] as const) {
      await phone.tap(`#tab-${tab}`)
      await phone.isAt(`pages/${tab}/index`)
      await phone.reads(words)
      const marked = await phone.finds('.tab-bar__tab--on')
      expect(marked.attribute('id')).toBe(`tab-${tab}`)
    }
  })

  test('the last door dials the station', async () => {
    await phone.tap('#door-call')
    await phone.dials('19900001903')
  })

  test('three steps lead to an order', async () => {
    await phone.tap('#door-menu')
    await phone.reads('要什么帮助？')
    await phone.tap('#item-haircut')
    await phone.reads('什么时候、在哪儿？')
    await phone.reads('要的是：义务理发（上门）')
    await phone.tap('[aria-label="明天上午"]')
    await phone.tap('#next')
    await phone.reads('这样对吗？')
    await phone.reads('时间：明天上午。')
    await phone.reads('地方：陡沙河村花园组，老槐树旁第二家。')
    await phone.tap('#send')
    await phone.isAt('packages/villager/order/index')
    await phone.reads('已经发出去了。一般')
    await phone.reads('内有回音。')
    await phone.reads('正在找人')
  })

  test('the order is really there: hers by the contract, and on the list of her station', async () => {
    const { items } = await town.ok(GUILAN, 'order.list', { view: 'mine' })
    expect(items.map(({ title, status }) => [title, status])).toEqual([['义务理发（上门）', 'dispatched']])
    const atStation = await town.ok(HEAD, 'order.list', { view: 'station' })
    expect(atStation.items.map(({ id }) => id)).toEqual(items.map(({ id }) => id))
  })

  test('back at home, the order is the one line that matters', async () => {
    phone.goBack()
    await phone.isAt('pages/home/index')
    await phone.reads('您的单：义务理发（上门）')
  })
})
