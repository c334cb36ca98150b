import { PRIVACY_NOTICE } from '../../domain/privacy/privacy-notice'
import { COORDINATOR, GUILAN, HEAD, NEWCOMER, orderHaircut } from '../functions/support/orders'
import { person } from '../functions/support/town'
import { pick } from './support/pick'
import { TownWithPhones } from './support/town-with-phones'

describe('personal data on the phone', () => {
  let scene: TownWithPhones

  beforeAll(async () => {
    scene = await TownWithPhones.start()
  })
  afterAll(() => scene.close())

  test('a head sees the number after one tap, calls with the next, and the town reads that she did', async () => {
    const orderId = await orderHaircut(scene.town)
    const head = scene.phoneOf(HEAD, { url: `/packages/station/handle-order/index?id=${orderId}` })
    await head.reads('张桂兰点的')
    expect(head.text).not.toMatch(/13800001001|老槐树/)
    await head.tap('#reveal-contact')
    await head.reads('13800001001')
    await head.reads('花园组，老槐树旁第二家')
    await head.tap('#call-asker')
    await head.dials('13800001001')
    const town = scene.phoneOf(COORDINATOR, { url: '/packages/office/audit/index' })
    await town.reads('周海燕（站长）看了电话和住址')
  })

  test('the first order goes out by a button that says yes to the notice, and health is asked apart', async () => {
    const newcomer = scene.phoneOf(NEWCOMER)
    await newcomer.tap('#door-menu')
    await newcomer.tap('#item-haircut')
    await newcomer.tap('[aria-label="明天下午"]')
    await pick(newcomer, '#village-picker', '1')
    await newcomer.type('#party-name', '王奶奶')
    await newcomer.type('#address', '花园组，井边')
    await newcomer.type('#note', '腿脚不便')
    await newcomer.tap('#next')
    await newcomer.finds('#read-privacy')
    await newcomer.reads('同意，发出去')
    await newcomer.tap('#agree-health')
    await newcomer.reads('接单的人看得到您写的身体情况')
    await newcomer.tap('#send')
    await newcomer.isAt('packages/villager/order/index')
    const { consents } = await scene.town.ok(NEWCOMER, 'session.get', {})
    expect(consents).toEqual(['privacy_notice', 'health_facts'])
  })

  test('who registers says yes with the button, reads the notice whole, and takes his yes back', async () => {
    const visitor = scene.phoneOf(person('nobody-yet'), { url: '/packages/villager/own-data/index' })
    await visitor.type('#party-name', '方奶奶')
    await pick(visitor, '#village-picker', '1')
    await visitor.reads('同意，保存')
    await visitor.tap('#read-privacy')
    await visitor.isAt('packages/public/privacy/index')
    await visitor.reads('志愿者出事先找谁；未满十八岁的，监护人的姓名和电话')
    await visitor.reads(`第 ${PRIVACY_NOTICE.version} 版`)
    visitor.goBack()
    await visitor.tap('#save-data')
    await visitor.reads('记下了')

    const later = scene.phoneOf(person('nobody-yet'), { url: '/packages/public/my-data/index' })
    await later.tap('#withdraw-privacy_notice')
    await later.finds('#give-privacy_notice')
    await later.tap('#take-text')
    await later.reads('资料在文件里了。')
    expect((await scene.town.ok(person('nobody-yet'), 'session.get', {})).consents).toEqual([])
  })

  test('who leaves reads first what goes and what stays, and why it has to wait', async () => {
    const storage = new Map<string, string>()
    const guilan = scene.phoneOf(GUILAN, { url: '/packages/public/my-data/index', storage })
    await guilan.reads('我同意过什么')
    await guilan.tap('#withdraw-health_facts')
    await guilan.finds('#give-health_facts')
    await guilan.tap('#leave')
    await guilan.reads('已经开出的证明')
    await guilan.tap('#leave-yes')
    await guilan.reads('还有 1 张单子没办完')
    const { items } = await scene.town.ok(GUILAN, 'order.list', { view: 'mine' })
    const orderId = items[0]?.id ?? ''
    await scene.town.ok(GUILAN, 'order.cancel', { orderId, reason: { code: 'not_needed' } })
    await guilan.tap('#leave-yes')
    await guilan.isAt('pages/home/index')
    expect((await scene.town.ok(GUILAN, 'session.get', {})).person).toBeNull()
    await guilan.reads('欢迎来看看')
    expect([...storage.values()].join()).not.toMatch(/桂兰|1380000|老槐树/)
  })
})
