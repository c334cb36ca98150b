import { CHANGFU, GUILAN, HEAD, orderHaircut, XIAOMEI } from '../functions/support/orders'
import type { Phone } from './support/phone'
import { TownWithPhones } from './support/town-with-phones'

/** From the offer to the minutes, each step on the phone of the one who takes it. All phones run at the same time. */
describe('four people and one haircut, on their phones', () => {
  let scene: TownWithPhones
  let guilan: Phone
  let changfu: Phone
  let xiaomei: Phone
  let head: Phone

  beforeAll(async () => {
    scene = await TownWithPhones.start()
    await orderHaircut(scene.town)
    guilan = scene.phoneOf(GUILAN)
    changfu = scene.phoneOf(CHANGFU)
    xiaomei = scene.phoneOf(XIAOMEI)
    head = scene.phoneOf(HEAD)
  })
  afterAll(() => scene.close())

  test('each phone knows whose it is', async () => {
    await guilan.reads('，桂兰')
    await changfu.reads('，长福')
    await xiaomei.reads('，小梅')
    await head.reads('，海燕')
    expect(guilan.text).not.toContain('想请您帮忙')
  })

  test('李长福 accepts; the page on top leads him to the task', async () => {
    await changfu.reads('有 1 件事想请您帮忙')
    await changfu.reads('为什么请您：同村 · 会理发 · 本周还没有任务')
    expect(changfu.text).not.toContain('老槐树')
    await changfu.tap('#accept')
    await changfu.isAt('packages/volunteer/task/index')
    await changfu.reads('花园组，老槐树旁第二家')
    await changfu.tap('[aria-label="打电话 13800001001"]')
    await changfu.dials('13800001001')
  })

  test('王小梅 is told who was first', async () => {
    await xiaomei.tap('#accept')
    await xiaomei.reads('李师傅先接了，谢谢您。')
    await xiaomei.lacks('#accept')
  })

  test('he arrives, works, and finishes', async () => {
    await changfu.tap('#check-in')
    await changfu.tap('#check-in-yes')
    await changfu.reads('正在服务')
    await scene.town.advance(0.75)
    await changfu.tap('#check-out')
    await changfu.tap('#check-out-yes')
    await changfu.reads('做完了，一共 45分钟，等站长确认。')
  })

  test('周海燕 pulls her list down, opens what awaits her, and confirms the minutes', async () => {
    head.pullDown()
    await head.reads('做完了，要确认时长')
    await head.tap('[id^="todo-"]')
    await head.isAt('packages/station/handle-order/index')
    await head.reads('计划 30分钟，实际 45分钟')
    await head.tap('#confirm-minutes')
    await head.reads('时长确认了，等点单人评价。')
    head.goBack()
    await head.reads('都办完了')
  })

  test('张桂兰 is asked, and rates', async () => {
    await guilan.tap('#tab-messages')
    await guilan.reads('“义务理发（上门）”办好了，请您评一评。')
    await guilan.tap('[aria-label="“义务理发（上门）”办好了，请您评一评。"]')
    await guilan.isAt('packages/villager/order/index')
    await guilan.tap('#face-5')
    await guilan.tap('#send-rating')
    await guilan.reads('您评的是：很满意')
    await guilan.lacks('#send-rating')
  })

  test('his statement shows the minutes, once', async () => {
    changfu.goBack()
    await changfu.tap('#tab-me')
    await changfu.tap('#row-hours')
    await changfu.isAt('packages/volunteer/hours/index')
    await changfu.reads('一共 45 分钟')
    expect(changfu.all('.entry-card__minutes').map(({ text }) => text)).toEqual(['45 分钟'])
  })
})
