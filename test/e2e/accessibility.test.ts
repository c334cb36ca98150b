import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../../config/browser/open-browser'
import { demoOpenid } from '../../config/demo-town/demo-town'
import { assignmentIdOf } from '../../domain/kernel/ids'
import { waitingCall } from '../functions/support/calls'
import { reported } from '../functions/support/entered-services'
import {
  accept,
  CHANGFU,
  confirmedHaircut,
  DOUSHAHE,
  GUILAN,
  HEAD,
  idOf,
  orderHaircut,
  servedHaircut,
  wantedIn,
  XIAOMEI,
} from '../functions/support/orders'
import { QINGQING_WANTS } from '../functions/support/registry'
import { startTown, type Town } from '../functions/support/town'
import { YOUCAI } from '../functions/support/visits'
import { openPhone, PHONE, SMALL_PHONE } from './support/browser'
import { pressOn, tabTo } from './support/by-keyboard'
import { type Limits, measurePage, measureStandard } from './support/measure-page'
import { pick } from './support/pick'

const STANDARD: Limits = { text: 14, target: 44, gap: 8, contrast: 4.5 }
const ELDER: Limits = { text: 18, target: 60, gap: 8, contrast: 4.5 }

const TABS = ['home', 'matters', 'messages', 'me'].map((tab) => `/pages/${tab}/index`)
const inPackage = (name: string, pages: readonly string[]) =>
  pages.map((page) => {
    const [path, query] = page.split('?')
    return `/packages/${name}/${path}/index${query ? `?${query}` : ''}`
  })

const THREE_HUNDRED = `家里水管坏了😭${'啊'.repeat(140)}${'w'.repeat(120)}🙏🏻`.padEnd(300, '！')

/** People fill in all that a field takes: long names with a dot, an address of a hundred signs, one word without an end. */
async function writeMuch(town: Town): Promise<void> {
  const at = { stationId: DOUSHAHE, addressText: `花园组${'老槐树旁第二家往里走'.repeat(9)}😀x` }
  const named = { name: '阿卜杜热依木江·买买提依明·阿卜杜拉', phone: '19900002001' }
  await town.ok(GUILAN, 'person.update', { ...named, ...at })
  await town.ok(CHANGFU, 'person.update', {
    name: '古丽米热·努尔麦麦提·阿卜杜热',
    phone: '19900001001',
    ...at,
  })
}

/** What is wrong with the page in front of who uses 长辈版, on both phones and in both versions. */
async function faultsAt(page: Page, path: string): Promise<readonly string[]> {
  const faults: string[] = []
  const note = (mode: string, width: number, found: readonly string[]) =>
    faults.push(...found.map((fault) => `${path} ${width} ${mode}: ${fault}`))
  for (const size of [PHONE, SMALL_PHONE]) {
    await page.setViewportSize(size)
    note('长辈版', size.width, await measurePage(page, ELDER))
    note('standard', size.width, await measureStandard(page, STANDARD))
  }
  await page.setViewportSize(PHONE)
  return faults
}

/** Sizes, contrast, targets, distances, names and the order of the keyboard, on the pages as they are drawn. */
describe('pages that everybody can read and tap', () => {
  let town: Town
  let browser: Browser
  const ids = { offered: '', accepted: '', served: '', closed: '', wished: '', entered: '' }

  beforeAll(async () => {
    town = await startTown({ hosting: true })
    await writeMuch(town)
    ids.entered = await reported(town)
    ids.closed = await confirmedHaircut(town)
    ids.served = (await servedHaircut(town)).orderId
    ids.accepted = await orderHaircut(town)
    await accept(town, CHANGFU, ids.accepted)
    await waitingCall(town)
    ids.offered = await orderHaircut(town)
    const wanted = await wantedIn(town, 20)
    ids.wished = (await town.ok(GUILAN, 'order.submit', { wish: THREE_HUNDRED, wanted })).orderId
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await town.stop()
  })

  const pagesOf = {
    'zhang-guilan': () => [
      ...TABS,
      ...inPackage('villager', [
        'choose-item',
        'tell-wish',
        'when-where',
        'check-order',
        'own-data',
        `order?id=${ids.accepted}`,
        `order?id=${ids.closed}`,
        `order?id=${ids.wished}`,
        `charge?orderId=${ids.closed}`,
      ]),
      ...inPackage('public', ['verify', 'hours', 'privacy', 'my-data']),
    ],
    'li-changfu': () => [
      ...TABS,
      ...inPackage('volunteer', [
        `task?id=${encodeURIComponent(assignmentIdOf(ids.offered, idOf(CHANGFU)))}`,
        `task?id=${encodeURIComponent(assignmentIdOf(ids.accepted, idOf(CHANGFU)))}`,
        'hours',
        'report-service',
        'openings',
        'certificates',
        'ask-certificate',
        'record',
        'add-record',
        'add-record?kind=credential',
        'own-times',
        'teams',
        'propose-team',
      ]),
    ],
    'head-doushahe': () => [
      ...TABS,
      ...inPackage('station', [
        `handle-order?id=${ids.served}`,
        `handle-order?id=${ids.offered}`,
        `handle-order?id=${ids.wished}`,
        `handle-order?id=${ids.entered}`,
        'enter-service',
        'board',
        'lending',
        'certificates',
        'hours',
        'volunteers',
        `volunteer?id=${idOf(CHANGFU)}`,
        `add-record?kind=evaluation&id=${idOf(CHANGFU)}`,
        'applicants',
        `applicant?id=${QINGQING_WANTS}`,
        'confirm',
      ]),
      ...inPackage('office', [
        'calls',
        'reach',
        'place-codes',
        'household-cards',
        'without-app',
        `act-for?id=${idOf(YOUCAI)}`,
        'screen',
        'export',
        'offices',
        'lists',
      ]),
      ...inPackage('town', ['teams', 'coverage', 'office', 'roster', 'report', 'checklist']),
    ],
    coordinator: () => [
      '/pages/home/index',
      '/packages/station/board/index',
      ...inPackage('office', ['settings', 'words', 'charges', 'audit', 'offices']),
      ...inPackage('town', [
        'roster',
        'edit-entry',
        'edit-team',
        'stations',
        'coverage',
        'targets',
        'plan',
        'report',
      ]),
      ...inPackage('town', ['checklist', 'edit-checklist', 'bulletins', 'write-bulletin']),
      ...inPackage('activity', ['list', 'edit']),
    ],
    newcomer: () => ['/pages/home/index', ...inPackage('volunteer', ['register'])],
  } as const

  test.each(['zhang-guilan', 'li-changfu', 'head-doushahe', 'coordinator', 'newcomer'] as const)(
    'for %s, in the standard version and in 长辈版',
    async (key) => {
      const phone = await openPhone(browser, town.url, demoOpenid(key), { glyphs: true })
      const { page } = phone
      const front = () => page.locator('.taro_page:not(.taro_page_shade)').last()
      const drawn = () => front().locator('.page__body > *').first().waitFor()
      const faults: string[] = []
      await front().locator('#elder-offer').waitFor()
      faults.push(...(await measurePage(page, STANDARD)))
      await phone.tap('#elder-yes')
      for (const path of pagesOf[key]()) {
        await phone.open(path)
        await page.waitForFunction(
          (start) =>
            [...document.querySelectorAll('.taro_page:not(.taro_page_shade)')].at(-1)?.id.startsWith(start),
          path.split('?')[0] ?? path,
        )
        await drawn()
        await page.waitForFunction(
          () =>
            ![...document.querySelectorAll('.taro_page:not(.taro_page_shade) .skeleton')].some((each) =>
              each.checkVisibility(),
            ),
        )
        faults.push(...(await faultsAt(page, path)))
      }
      await page.context().close()
      expect(faults).toEqual([])
    },
    120_000,
  )

  test('each step by which a newcomer becomes a volunteer, in the standard version and in 长辈版', async () => {
    const phone = await openPhone(browser, town.url, demoOpenid('newcomer'), { glyphs: true, elder: true })
    const faults: string[] = []
    await phone.open('/packages/volunteer/register/index')
    await phone.type('#own-name', '古丽米热·努尔麦麦提·阿卜杜热')
    await phone.type('#own-phone', '19900009001')
    await pick(phone, '#village')
    await pick(phone, '#birth-month')
    await phone.tap('#next')
    await phone.reads('第 2 步，共 4 步')
    await phone.tap('#specialty-health')
    faults.push(...(await faultsAt(phone.page, 'what')))
    await phone.tap('#specialty-health')
    await phone.tap('#specialty-care')
    await phone.tap('#next')
    await phone.reads('第 3 步，共 4 步')
    faults.push(...(await faultsAt(phone.page, 'when')))
    await phone.tap('#next')
    await phone.reads('第 4 步，共 4 步')
    faults.push(...(await faultsAt(phone.page, 'declaration')))
    await phone.tap('#declared')
    await phone.tap('#next')
    await phone.reads('交上去了，站里在看')
    faults.push(...(await faultsAt(phone.page, 'sent')))
    await phone.page.context().close()
    expect(faults).toEqual([])
  })

  test('the second of two quick taps neither chooses nor shuts what the first one has brought up', async () => {
    const head = await openPhone(browser, town.url, demoOpenid('head-doushahe'))
    await head.open(`/packages/station/handle-order/index?id=${ids.offered}`)
    await head.reads('收回，重新派')
    const hit = await head.page.evaluate(async () => {
      const find = (selector: string) =>
        [...document.querySelectorAll<HTMLElement>(`.taro_page:not(.taro_page_shade) ${selector}`)].at(-1)
      find('#recall')?.click()
      while (!find('.sheet .button')) await new Promise(requestAnimationFrame)
      const { left, top } = find('.sheet .button')?.getBoundingClientRect() ?? { left: 0, top: 0 }
      const under = [document.elementFromPoint(left + 20, top + 20), document.elementFromPoint(5, 150)]
      return under.map((element) => element?.closest('.button, .sheet__ground')?.className ?? 'nothing')
    })
    expect(hit).toEqual(['nothing', 'nothing'])
    await head.tap('#sheet-back')
    await head.page.locator('.sheet').waitFor({ state: 'detached' })
    await head.page.context().close()
  })

  test('a haircut is ordered with the keyboard alone, and each control on the way says what it is', async () => {
    const { page, reads } = await openPhone(browser, town.url, demoOpenid('wang-xiaomei'))
    await reads('好，小梅')
    await pressOn(page, 'button "不用，这样就好"')
    await pressOn(page, 'button "点单，从菜单里选"')
    await reads('要什么帮助？')
    await tabTo(page, 'textbox "找一找"')
    await page.keyboard.type('lf')
    await pressOn(page, /^button "义务理发（上门）/)
    await reads('什么时候、在哪儿？')
    await pressOn(page, 'radio "明天上午"', 'Space')
    await reads('明天上午')
    await tabTo(page, 'textbox "哪个组，附近有什么"')
    await page.keyboard.type('花园组')
    await pressOn(page, 'button "下一步"')
    await reads('这样对吗？')
    await pressOn(page, 'button "发出去"')
    await reads(/已经发出去了/)
    await pressOn(page, 'button "不用了，取消"')
    await reads('为什么不用了？')
    await page.keyboard.press('Escape')
    await page.locator('.sheet').waitFor({ state: 'detached' })
    await page.context().close()
    const { items } = await town.ok(XIAOMEI, 'order.list', { view: 'mine' })
    expect(items.map(({ title }) => title)).toEqual(['义务理发（上门）'])
  })

  test('the home page of the standard version, with all that 长辈版 leaves out', async () => {
    const faults: string[] = []
    for (const key of ['zhang-guilan', 'li-changfu', 'head-doushahe']) {
      const phone = await openPhone(browser, town.url, demoOpenid(key))
      await phone.tap('#elder-no')
      await phone.reads('好，')
      faults.push(...(await measurePage(phone.page, STANDARD)))
      await phone.page.context().close()
    }
    expect(faults).toEqual([])
    expect((await town.ok(HEAD, 'notice.calls', {})).items).not.toEqual([])
  })
})
