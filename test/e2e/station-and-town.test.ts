import type { Browser } from 'playwright-core'
import { openBrowser } from '../../config/browser/open-browser'
import { HOUR_MS, shanghaiParts } from '../../domain/kernel/shanghai-time'
import { accept, CHANGFU, COORDINATOR, DOUSHAHE, GUILAN, HEAD, idOf } from '../functions/support/orders'
import { startTown, type Town } from '../functions/support/town'
import type { Phone } from './support/browser'
import { WALKS, type Walkers, walkers } from './support/flow-walks'

const TITLE = '给老人扫雪'
const NEWS = '陡沙河村冬天送温暖'

/** What a station plans, holds and tells, and the town that reads it. */
describe('a station and its town', () => {
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

  const startsAtMs = async (): Promise<number> => {
    const { items } = await town.ok(HEAD, 'activity.list', { view: 'handling' })
    return items.find(({ title }) => title.includes(TITLE))?.startsAtMs ?? 0
  }

  /** What counts as held in the month of an instant. */
  const heldIn = async (atMs: number): Promise<number> => {
    const { year, month } = shanghaiParts(atMs)
    const { figures } = await town.ok(HEAD, 'targets.get', { year })
    const figure = figures.find(
      ({ code, stationId, period }) =>
        code === 'activities' && stationId === DOUSHAHE && period.kind === 'month' && period.month === month,
    )
    return figure?.numerator ?? 0
  }

  describe.each(WALKS)('$walk', (walk) => {
    let people: Walkers
    let head: Phone
    let guilan: Phone
    let clerk: Phone

    beforeAll(async () => {
      await town.renew()
      people = walkers(browser, town.url, walk)
      head = await people.phoneOf('head-doushahe')
      clerk = await people.phoneOf('coordinator')
      guilan = await people.phoneOf('zhang-guilan')
    })
    afterAll(() => people.leave())

    test('a row of the plan becomes an activity, one enrols, it is held, and the month counts it', async () => {
      await head.open('/packages/town/plan/index')
      await head.tap('#new-plan-row')
      await head.type('#plan-title', TITLE)
      await head.tap('[aria-label="温暖家园"]')
      await head.type('#plan-venue', '文化广场')
      await head.tap('#save-plan-row')
      await head.tap(`.card:has-text("${TITLE}") [id^="arrange-"]`)
      await head.tap('#publish')
      await head.page.locator('#publish').waitFor({ state: 'detached' })
      await guilan.open('/packages/activity/list/index')
      await guilan.tap(`.card:has-text("${TITLE}")`)
      await guilan.tap('#enrol-guest')
      await guilan.reads('您报了名')
      const startMs = await startsAtMs()
      const { nowMs } = await town.ok(HEAD, 'session.get', {})
      await town.advance((startMs - nowMs) / HOUR_MS + 1)
      const before = await heldIn(startMs)
      await head.page.reload()
      await head.tap('#hold')
      await head.tap('#hold-yes')
      await head.reads('把这次活动报给镇里')
      await head.open('/packages/town/targets/index')
      const { month } = shanghaiParts(startMs)
      await head.tap(`#month-${month}[aria-label*="办了 ${before + 1} 次"]`)
      await head.reads(TITLE)
      await head.picture('target-records')
    })

    test('a piece of news comes back with a reason, is put right, and is adopted', async () => {
      await head.open('/packages/town/bulletins/index')
      await head.tap('#write-bulletin')
      await head.type('#bulletin-title', NEWS)
      await head.type('#bulletin-text', '志愿者给五户老人扫了雪。')
      await head.tap('#send-bulletin')
      await head.reads(NEWS)
      await clerk.open('/packages/town/bulletins/index')
      await clerk.tap(`.list-row:has-text("${NEWS}")`)
      await clerk.tap('#return')
      await clerk.tap('#reason-to_be_checked')
      await clerk.reads('有的情况要再核实')
      await head.tap(`.list-row:has-text("${NEWS}")`)
      await head.reads('有的情况要再核实')
      await head.tap('#revise')
      await head.type('#bulletin-text', '志愿者给六户老人扫了雪，站长去看过。')
      await head.page.reload()
      await head.tap('#revise')
      await head.tap('#send-revised')
      await head.reads('等镇里看')
      await clerk.page.reload()
      await clerk.reads('志愿者给六户老人扫了雪，站长去看过。')
      await clerk.tap('#adopt')
      await clerk.reads('采用了')
    })

    test('a household’s card is made and printed', async () => {
      await head.open('/packages/office/household-cards/index')
      await head.tap(`#household-${idOf(GUILAN)}`)
      const download = head.page.waitForEvent('download')
      await head.tap('#print-cards')
      expect((await download).suggestedFilename()).toMatch(/\.pdf$/)
      await head.reads(/^码 /)
    })

    test('by the signs at her door the helper orders for her, and the volunteer says that he is there', async () => {
      const { items } = await town.ok(HEAD, 'place.households', { stationId: DOUSHAHE })
      const signs = items.find(({ personId }) => personId === idOf(GUILAN))?.signs ?? ''
      const standBefore = async (key: string) => {
        const phone = await people.phoneOf(key)
        await phone.open('/packages/villager/scan/index')
        await phone.type('#signs', signs)
        await phone.tap('#look')
        return phone
      }
      const helper = await standBefore('helper-xucheng')
      await helper.tap('#order-here')
      if (helper.elder) await helper.tap('#group-home_chores')
      await helper.tap('#item-haircut')
      await helper.tap('[aria-label="明天上午"]')
      await helper.tap('#next')
      await helper.tap('#send')
      await helper.reads(/已经发出去了/)
      const { items: orders } = await town.ok(GUILAN, 'order.list', { view: 'current' })
      await accept(town, CHANGFU, orders[0]?.id ?? '')
      await town.advance(24)
      const changfu = await standBefore('li-changfu')
      await changfu.tap('[id^="arrive-"]')
      await changfu.reads('正在服务')
    })
  })

  test.each(WALKS)('the town changes a rule, which the head reads, $walk', async (walk) => {
    const people = walkers(browser, town.url, walk)
    const clerk = await people.phoneOf('coordinator')
    const head = await people.phoneOf('head-doushahe')
    const hours = walk.elderFirst ? 36 : 12
    await clerk.open('/packages/office/settings/index')
    await clerk.tap('#setting-reviewHours')
    await clerk.type('#setting-amount', String(hours))
    await clerk.tap('#save-setting')
    await clerk.reads(`改成了 ${hours} 小时`)
    await head.open('/packages/office/settings/index')
    await head.reads(`${hours} 小时（原来 24）`)
    expect(await head.page.locator('#setting-reviewHours').count()).toBe(0)
    expect((await town.ok(COORDINATOR, 'settings.get', {})).values.reviewHours).toBe(hours)
    await people.leave()
  })
})
