import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../../config/browser/open-browser'
import { demoOpenid } from '../../config/demo-town/demo-town'
import { DAY_MS, MINUTE_MS } from '../../domain/kernel/shanghai-time'
import { confirmedHaircut, DOUSHAHE, HEAD } from '../functions/support/orders'
import { startTown, type Town } from '../functions/support/town'
import { readXlsx } from '../support/read-xlsx'
import { openPhone } from './support/browser'

/** Until the browser holds the page and every part of it, so that it starts without a network. */
const expectKept = (page: Page) =>
  page.waitForFunction(async () => {
    const parts = performance.getEntriesByType('resource').filter(({ name }) => /\.(js|css)$/.test(name))
    const addresses = [location.href, ...parts.map(({ name }) => name)]
    const kept = await Promise.all(addresses.map((address) => caches.match(address)))
    return kept.length > 2 && kept.every(Boolean)
  })

/** From confirmed minutes to the clerk's file, and to the wall where everybody reads them. */
describe('confirmed hours', () => {
  let town: Town
  let browser: Browser
  const phoneOf = (key: string) => openPhone(browser, town.url, demoOpenid(key))

  beforeAll(async () => {
    town = await startTown({ hosting: true })
    browser = await openBrowser()
    await confirmedHaircut(town)
  })
  afterAll(async () => {
    await browser.close()
    await town.stop()
  })

  test('leave as a file with full names only after a reason, and the list says so', async () => {
    const head = await phoneOf('head-doushahe')
    await head.open('/pages/me/index')
    await head.tap('#row-export')
    await head.reads('还没有导出过')
    await head.tap('[aria-label="本月"]')
    await head.tap('#unmask')
    await head.tap('#reason-national_system')
    await head.reads('因为：录入全国系统')
    await head.tap('#export')
    await head.reads('整理好了。')
    const download = head.page.waitForEvent('download')
    await head.tap('[id^="open-x"]')
    const file = await download
    expect(file.suggestedFilename()).toMatch(/^陡沙河村志愿服务时长_\d{4}年\d+月_含姓名电话\.xlsx$/)
    const [details] = readXlsx(await readFile(await file.path()))
    expect(details?.rows[1]).toEqual(expect.arrayContaining(['李长福', '义务理发（上门）', 60]))
    await head.reads('完整的姓名电话，因为：录入全国系统')
  })

  test('are read by anybody, with a name once its bearer agrees', async () => {
    const newcomer = await phoneOf('newcomer')
    await newcomer.open('/packages/public/hours/index?station=341525111201')
    await newcomer.reads('一位志愿者 · 今天 · 现场打卡')
    const volunteer = await phoneOf('li-changfu')
    await volunteer.open('/pages/me/index')
    await volunteer.tap('#publish-consent')
    await volunteer.reads('随时可以收回')
    await volunteer.tap('#consent-yes')
    await volunteer.reads('现在写“李**”')
    await newcomer.page.reload()
    await newcomer.reads('李** · 今天 · 现场打卡')
  })

  /** 4.4 hundredths of the height: 16 minutes of arc from five metres on a screen of 43 inches. */
  const SMALLEST_SHARE = 0.044

  test('hang on the wall: large enough, without scrolling, and still there days after the network went', async () => {
    const { code } = await town.ok(HEAD, 'screen.code', { stationId: DOUSHAHE })
    const { page } = await phoneOf('newcomer')
    await page.setViewportSize({ width: 1920, height: 1080 })
    await page.clock.install()
    await page.goto(`${town.url}/#/packages/public/screen/index?code=${code}`)
    const wall = page.locator('#screen')
    await wall.getByText('小时服务').waitFor()
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await expectKept(page)
    for (const size of [
      { width: 1920, height: 1080 },
      { width: 1280, height: 720 },
    ]) {
      await page.setViewportSize(size)
      const seen = await wall.evaluate((element) => {
        const texts = [...element.querySelectorAll('*')].filter((each) =>
          [...each.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
        )
        const { documentElement: root } = document
        return {
          smallest: Math.min(...texts.map((each) => Number.parseFloat(getComputedStyle(each).fontSize))),
          lowest: Math.max(...texts.map((each) => each.getBoundingClientRect().bottom)),
          rightmost: Math.max(...texts.map((each) => each.getBoundingClientRect().right)),
          scrolls: root.scrollHeight > root.clientHeight || root.scrollWidth > root.clientWidth,
        }
      })
      expect(seen.smallest).toBeGreaterThanOrEqual(SMALLEST_SHARE * size.height)
      expect(seen.lowest).toBeLessThanOrEqual(size.height)
      expect(seen.rightmost).toBeLessThanOrEqual(size.width)
      expect(seen.scrolls).toBe(false)
    }
    await page.context().setOffline(true)
    await page.clock.fastForward(3 * DAY_MS)
    await wall.getByText(/^网断了，这是.*的情况$/).waitFor()
    await page.reload()
    await wall.getByText('小时服务').waitFor()
    await page.context().setOffline(false)
    await page.clock.fastForward(6 * MINUTE_MS)
    await wall.getByText(/更新$/).waitFor()
  })
})
