import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../../config/browser/open-browser'
import { demoOpenid } from '../../config/demo-town/demo-town'
import { startTown, type Town } from '../functions/support/town'
import { PHONE } from './support/browser'

/** One window in which a tester is several people, one after the other. */
describe('changing the persona', () => {
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

  test('shows nothing of what the one before was writing, and gives it back to him', async () => {
    const page = await browser.newPage({ viewport: PHONE, hasTouch: true })
    const become = async (key: string) => {
      await page.goto(town.url)
      await page.evaluate((openid) => sessionStorage.setItem('persona', openid), demoOpenid(key))
      await page.goto('about:blank')
      await page.goto(town.url)
    }
    const front = page.locator('.taro_page:not(.taro_page_shade)').last()

    await become('zhang-guilan')
    await front.locator('#door-menu').click()
    await front.locator('#item-haircut').click()
    await front.getByText('什么时候、在哪儿？').waitFor()
    await become('helper-xucheng')
    await front.getByText('，许诚').waitFor()
    expect(await front.locator('#unsent-order').count()).toBe(0)
    await become('zhang-guilan')
    await front.getByText('，桂兰').waitFor()
    expect(await front.locator('#unsent-order').count()).toBe(1)
  })

  test('in one tab changes nobody in another; a new tab begins as the last one chosen', async () => {
    const context = await browser.newContext({ viewport: PHONE, hasTouch: true })
    const greeted = async (page: Page, name: string) => {
      await page.goto('about:blank')
      await page.goto(town.url)
      await page.locator('.taro_page:not(.taro_page_shade)').last().getByText(`，${name}`).waitFor()
    }
    const become = (page: Page, key: string) =>
      page.evaluate((openid) => {
        sessionStorage.setItem('persona', openid)
        localStorage.setItem('persona', openid)
      }, demoOpenid(key))
    const first = await context.newPage()
    await first.goto(town.url)
    await become(first, 'zhang-guilan')
    await greeted(first, '桂兰')
    const second = await context.newPage()
    await greeted(second, '桂兰')
    await become(second, 'helper-xucheng')
    await greeted(second, '许诚')
    await greeted(first, '桂兰')
    await context.close()
  })
})
