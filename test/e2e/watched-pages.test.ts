import type { Browser } from 'playwright-core'
import { openBrowser } from '../../config/browser/open-browser'
import { demoOpenid } from '../../config/demo-town/demo-town'
import { accept, CHANGFU, GUILAN, orderHaircut } from '../functions/support/orders'
import { startTown, type Town } from '../functions/support/town'
import { openPhone } from './support/browser'

const A_LITTLE_LATER_MS = 21_000

/** Pages that somebody leaves open while others go on. */
describe('a page that is watched', () => {
  let town: Town
  let browser: Browser

  beforeAll(async () => {
    town = await startTown({ hosting: true })
    browser = await openBrowser()
  })
  beforeEach(() => town.renew())
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())))
  afterAll(async () => {
    await browser.close()
    await town.stop()
  })

  const watch = async (key: string, path: string) => {
    const phone = await openPhone(browser, town.url, demoOpenid(key))
    await phone.page.clock.install()
    await phone.open(path)
    await phone.page.reload()
    return phone
  }

  test('tells by itself who comes', async () => {
    const orderId = await orderHaircut(town)
    const guilan = await watch('zhang-guilan', `/packages/villager/order/index?id=${orderId}`)
    await guilan.reads('已经问了 3 位志愿者')
    await accept(town, CHANGFU, orderId)
    await guilan.page.clock.fastForward(A_LITTLE_LATER_MS)
    await guilan.reads('李师傅接了单')
  })

  test('takes nothing away from who is writing on it', async () => {
    const orderId = await orderHaircut(town)
    const head = await watch('head-doushahe', `/packages/station/handle-order/index?id=${orderId}`)
    await head.tap('#recall')
    await head.tap('#reason-other')
    const words = head.page.locator('.sheet textarea')
    await words.fill('换个人去，他家里有事')
    await accept(town, CHANGFU, orderId)
    await head.page.clock.fastForward(A_LITTLE_LATER_MS)
    await head.reads('李师傅接单了')
    expect(await words.inputValue()).toBe('换个人去，他家里有事')
  })

  test('keeps an order while there is no network, and sends it once when there is', async () => {
    const guilan = await openPhone(browser, town.url, demoOpenid('zhang-guilan'))
    await guilan.tap('#door-menu')
    await guilan.tap('#item-haircut')
    await guilan.tap('[aria-label="明天上午"]')
    await guilan.tap('#next')
    await guilan.reads('这样对吗？')
    const network = guilan.page.context()
    await network.setOffline(true)
    await guilan.tap('#send')
    await guilan.reads('未发送：“点单：义务理发（上门）”')
    await guilan.picture('villager-unsent')
    await network.setOffline(false)
    await guilan.reads('您的单：义务理发（上门）')
    expect(await guilan.count('未发送')).toBe(0)
    expect((await town.ok(GUILAN, 'order.list', { view: 'mine' })).items).toHaveLength(1)
  })
})
