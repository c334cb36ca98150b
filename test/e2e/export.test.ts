import { readFile } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import { openBrowser } from '../../config/browser/open-browser'
import { demoOpenid } from '../../config/demo-town/demo-town'
import { confirmedHaircut } from '../functions/support/orders'
import { startTown, type Town } from '../functions/support/town'
import { readXlsx } from '../support/read-xlsx'
import { openPhone } from './support/browser'

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
})
