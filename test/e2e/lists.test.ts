import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { openBrowser } from '../../config/browser/open-browser'
import { CHANGFU } from '../functions/support/orders'
import { startTown, type Town } from '../functions/support/town'
import type { Phone } from './support/browser'
import { WALKS, type Walkers, walkers } from './support/flow-walks'

const LISTS = join(__dirname, '../fixtures/lists')

/** A station head's own spreadsheet, in and out, at the computer of her office. */
describe('a list of people', () => {
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

  async function choose({ page, tap }: Phone, name: string): Promise<void> {
    const chooser = page.waitForEvent('filechooser')
    await tap('#choose-file')
    await (await chooser).setFiles(join(LISTS, name))
  }

  describe.each(WALKS)('$walk', (walk) => {
    let people: Walkers

    beforeAll(async () => {
      await town.renew()
      people = walkers(browser, town.url, walk)
    })
    afterAll(() => people.leave())

    test('is looked at, taken over without its faults, and all known the second time', async () => {
      const head = await people.phoneOf('head-doushahe')
      await head.open('/pages/me/index')
      await head.tap('#row-lists')
      await head.reads('还没有导入过')
      await choose(head, 'volunteers-with-faults.csv')
      await head.reads('新登记 2 人，要改 2 人，没有变化 0 人，有问题 7 行')
      await head.reads('手机号少一位（138…）')
      await head.reads('性别：（空） → 男')
      await head.picture('list-preview')
      await head.tap('#signed')
      await head.reads('还有问题没改')
      await head.tap('[aria-label="只导入没有问题的行"]')
      await head.tap('#import')
      await head.reads('导入好了：新登记 2 人，改了 2 人，有问题没有导入 7 行。')
      await head.reads('volunteers-with-faults.csv')
      await choose(head, 'volunteers-with-faults.csv')
      await head.reads('新登记 0 人，要改 0 人，没有变化 4 人，有问题 7 行')
      const { items } = await town.ok(CHANGFU, 'notice.list', {})
      expect(items.map(({ text }) => text).join()).toContain('站里照名单改了您的资料')
    })

    test('goes out, and comes back as it was', async () => {
      const head = await people.phoneOf('head-longjin')
      await head.open('/packages/office/lists/index')
      await head.tap('#segment-villagers')
      await head.tap('#export-list')
      await head.reads('整理好了。')
      const download = head.page.waitForEvent('download')
      await head.tap('[id^="open-x"]')
      const file = await download
      expect(file.suggestedFilename()).toMatch(/^龙金村村民名单_\d{4}-\d{2}-\d{2}\.xlsx$/)
      const chooser = head.page.waitForEvent('filechooser')
      await head.tap('#choose-file')
      await (await chooser).setFiles(await file.path())
      await head.reads('都已经在册，没有变化，不用导入。')
    })
  })
})
