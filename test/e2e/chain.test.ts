import type { Browser } from 'playwright-core'
import { openBrowser } from '../../config/browser/open-browser'
import { startTown, type Town } from '../functions/support/town'
import type { Phone } from './support/browser'
import { WALKS, type Walkers, walkers } from './support/flow-walks'

/** The five steps of the README's walk, each in the hand of its own person. */
describe('a haircut, from the order to the hours', () => {
  let town: Town
  let browser: Browser

  beforeAll(async () => {
    town = await startTown({ hosting: true })
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await town.stop()
  })

  describe.each(WALKS)('$walk', (walk) => {
    let people: Walkers
    let guilan: Phone
    let changfu: Phone
    let xiaomei: Phone
    let head: Phone

    beforeAll(async () => {
      await town.renew()
      people = walkers(browser, town.url, walk)
      guilan = await people.phoneOf('zhang-guilan')
      changfu = await people.phoneOf('li-changfu')
      xiaomei = await people.phoneOf('wang-xiaomei')
      head = await people.phoneOf('head-doushahe')
    })
    afterAll(() => people.leave())

    test('1. a villager orders in three steps and reads how far it is', async () => {
      await guilan.reads('桂兰')
      await guilan.picture('villager-home')
      await guilan.tap('#door-menu')
      await guilan.reads('要什么帮助？')
      await guilan.picture('order-step-1')
      if (guilan.elder) await guilan.tap('#group-home_chores')
      await guilan.tap('#item-haircut')
      await guilan.reads('什么时候、在哪儿？')
      await guilan.tap('[aria-label="明天上午"]')
      await guilan.picture('order-step-2')
      await guilan.tap('#next')
      await guilan.reads('这样对吗？')
      await guilan.reads('花园组，老槐树旁第二家')
      await guilan.picture('order-step-3')
      await guilan.tap('#send')
      await guilan.reads(/已经发出去了。一般.+内有回音。/)
      await guilan.reads('正在找人')
      await guilan.picture('order-sent')
    })

    test('2. two volunteers see the offer and why; one accepts, the other is told', async () => {
      await changfu.page.reload()
      await changfu.reads('有 1 件事想请您帮忙')
      await changfu.reads('为什么请您：同村 · 会理发 · 本周还没有任务')
      await changfu.picture('volunteer-offer')
      await xiaomei.page.reload()
      await xiaomei.reads('有 1 件事想请您帮忙')
      await changfu.tap('#accept')
      await changfu.reads('去找谁')
      await xiaomei.tap('#accept')
      await xiaomei.reads('李师傅先接了，谢谢您。')
      await xiaomei.picture('volunteer-lost')
    })

    test('3. he sees name, address and telephone, arrives, and finishes', async () => {
      await changfu.reads('张桂兰')
      await changfu.reads('花园组，老槐树旁第二家')
      await changfu.picture('volunteer-task')
      await changfu.tap('#check-in')
      await changfu.tap('#check-in-yes')
      await changfu.reads('正在服务')
      await town.advance(0.75)
      await changfu.tap('#check-out')
      await changfu.tap('#check-out-yes')
      await changfu.reads('做完了，一共 45分钟，等站长确认。')
      await changfu.picture('volunteer-done')
    })

    test('4. the station head sees what awaits him and confirms the minutes', async () => {
      await head.page.reload()
      await head.reads('做完了，要确认时长')
      await head.picture('head-home')
      await head.tap('[id^="todo-"]')
      await head.reads('计划 30分钟，实际 45分钟')
      await head.picture('head-confirm')
      await head.tap('#confirm-minutes')
      await head.reads('时长确认了，等点单人评价。')
    })

    test('5. the villager rates; the statement shows the minutes, once', async () => {
      await guilan.page.reload()
      await guilan.reads('办得怎么样？')
      await guilan.tap('#face-5')
      await guilan.picture('villager-rating')
      await guilan.tap('#send-rating')
      await guilan.reads('您评的是：很满意')
      await guilan.picture('villager-closed')
      await changfu.open('/packages/volunteer/hours/index')
      await changfu.reads('一共 45 分钟')
      await changfu.picture('volunteer-hours')
      expect(await changfu.count('义务理发（上门）')).toBe(1)
    })
  })
})
