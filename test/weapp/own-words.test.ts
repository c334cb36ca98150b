import { GUILAN, HEAD, NEWCOMER } from '../functions/support/orders'
import type { Phone } from './support/phone'
import { TownWithPhones } from './support/town-with-phones'

/** What the phone itself says to somebody who writes of his trouble. */
describe('trouble in one’s own words', () => {
  let scene: TownWithPhones
  let phone: Phone

  beforeAll(async () => {
    scene = await TownWithPhones.start()
    phone = scene.phoneOf(GUILAN)
    await phone.reads('，桂兰')
  })
  afterAll(() => scene.close())

  test('danger to life shows every number; what may be danger, the fitting one in a quiet line', async () => {
    await phone.tap('#door-wish')
    await phone.type('#wish', '我家着火了')
    await phone.reads('听起来很急。要先打电话吗？')
    await phone.type('#wish', '老头子摔断了腿')
    await phone.reads('要是等不得，先打电话：')
    await phone.tap('[aria-label="120 急救"]')
    await phone.dials('120')
    await phone.type('#wish', '想请人来理发')
    await phone.lacks('#call-panel')
  })

  test('a refused wish can be sent to the station all the same, which reads it first', async () => {
    await phone.type('#wish', '来人帮我看场子，打牌缺角')
    await phone.reads('赌博和看场子的事志愿者不能做。')
    await phone.tap('#send-anyway')
    await phone.isAt('packages/villager/when-where/index')
    await phone.tap('[aria-label="明天上午"]')
    await phone.tap('#next')
    await phone.tap('#send')
    await phone.isAt('packages/villager/order/index')
    const { items } = await scene.town.ok(HEAD, 'order.list', { view: 'todo' })
    expect(items.map(({ status }) => status)).toEqual(['submitted'])
  })

  test('the emergencies of the menu show the telephone, and so does the note of an order', async () => {
    phone.goBack()
    await phone.tap('#door-menu')
    await phone.reads('要是等不得，先打电话：')
    await phone.tap('#item-haircut')
    await phone.lacks('#call-panel')
    await phone.type('#note', '他刚才昏倒了')
    await phone.reads('听起来很急。要先打电话吗？')
  })

  test('a newcomer is asked for the house, and may give a landline on the number keys', async () => {
    const newcomer = scene.phoneOf(NEWCOMER)
    await newcomer.tap('#door-menu')
    await newcomer.tap('#item-haircut')
    await newcomer.tap('[aria-label="明天下午"]')
    await newcomer.finds('#party-name')
    await newcomer.type('#party-name', '王奶奶')
    await newcomer.type('#party-phone', '05645021234')
    await newcomer.tap('#next')
    await newcomer.reads('请写上哪个组、附近有什么，来的人才找得到。')
    expect(newcomer.text).not.toContain('电话号码不对')
    expect((await newcomer.finds('#party-phone')).attribute('type')).toBe('number')
  })
})
