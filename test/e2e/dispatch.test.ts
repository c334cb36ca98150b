import type { Browser } from 'playwright-core'
import { openBrowser } from '../../config/browser/open-browser'
import { demoOpenid } from '../../config/demo-town/demo-town'
import { CHANGFU, GUILAN, idOf, orderHaircut } from '../functions/support/orders'
import { startTown, type Town } from '../functions/support/town'
import { openPhone, type Phone } from './support/browser'
import { WALKS, type Walkers, walkers } from './support/flow-walks'

/** From the board to everybody who can come, and to the one who is first. */
describe('an order that the head opens to everybody', () => {
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
    let head: Phone
    let orderId: string

    beforeAll(async () => {
      await town.renew()
      orderId = await orderHaircut(town)
      people = walkers(browser, town.url, walk)
      head = await people.phoneOf('head-doushahe')
    })
    afterAll(() => people.leave())

    test('stands on her board with the reason why it waits', async () => {
      if (head.elder) await head.tap('#tab-matters')
      await head.tap('#row-board')
      await head.reads('1 单在等')
      await head.tap(`#board-${orderId}`)
      await head.reads(/问了 3 位：3 位还没回，等到/)
    })

    test('is taken back and opened, each after one question', async () => {
      await head.tap('#recall')
      await head.tap('#reason-changed')
      await head.reads('等您派人。')
      await head.tap('#open')
      await head.tap('#open-yes')
      await head.reads(/放给大家接，到/)
    })

    test('goes to the first who taps, and the villager reads who comes', async () => {
      const changfu = await people.phoneOf('li-changfu')
      if (changfu.elder) await changfu.tap('#tab-matters')
      await changfu.reads('大家都能接的单')
      await changfu.tap(`#claim-${orderId}`)
      await changfu.tap(`#claim-${orderId}-yes`)
      await changfu.reads('去找谁')
      expect((await town.ok(GUILAN, 'order.get', { orderId })).takenBy).toEqual(['李师傅'])
    })

    test('is taken from him again, who reads it, while the head reads how each wave was found', async () => {
      await head.open(`/packages/station/handle-order/index?id=${orderId}`)
      await head.tap('#waves')
      await head.reads(/问了 3 位：/)
      await head.tap(`#release-${idOf(CHANGFU)}`)
      await head.tap('#reason-requested')
      await head.page.locator(`#release-${idOf(CHANGFU)}`).waitFor({ state: 'detached' })
      const changfu = await people.phoneOf('li-changfu')
      await changfu.open('/pages/messages/index')
      await changfu.reads('您不用去了，站里另外安排了，谢谢您。')
      expect((await town.ok(GUILAN, 'order.get', { orderId })).takenBy).toEqual([])
    })
  })

  test('on a wide screen the board uses the width', async () => {
    await town.renew()
    await orderHaircut(town)
    await orderHaircut(town)
    const coordinator = await openPhone(browser, town.url, demoOpenid('coordinator'))
    await coordinator.page.setViewportSize({ width: 1280, height: 900 })
    await coordinator.open('/packages/station/board/index')
    await coordinator.reads('2 单在等')
    const boxes = await coordinator.page
      .locator('[id^="board-"]')
      .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().top))
    expect(boxes).toHaveLength(2)
    expect(new Set(boxes).size).toBe(1)
  })
})
