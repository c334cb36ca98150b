import type { Browser } from 'playwright-core'
import { openBrowser } from '../../config/browser/open-browser'
import { CHANGFU, confirmedHaircut, DOUSHAHE, HEAD, idOf } from '../functions/support/orders'
import { startTown, type Town } from '../functions/support/town'
import { YOUCAI } from '../functions/support/visits'
import type { Phone } from './support/browser'
import { WALKS, type Walkers, walkers } from './support/flow-walks'

const CHANGFUS_PHONE = '19900001001'

/** What people trust each other with: teams, an office, a report about money, and that one may leave. */
describe('between the village and its offices', () => {
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
      orderId = await confirmedHaircut(town)
      people = walkers(browser, town.url, walk)
      head = await people.phoneOf('head-doushahe')
    })
    afterAll(() => people.leave())

    test('a village says that its orders may go to another one’s teams', async () => {
      await head.open('/packages/station/lending/index')
      const asked = head.page.locator('#borrows')
      const before = await asked.getAttribute('aria-checked')
      await head.tap('#borrows')
      await head.page.locator(`#borrows:not([aria-checked="${before}"])`).waitFor()
      const { borrows } = await town.ok(HEAD, 'lending.get', { stationId: DOUSHAHE })
      expect(String(borrows)).not.toBe(before)
    })

    test('who was charged money says so, and only the town reads it', async () => {
      const guilan = await people.phoneOf('zhang-guilan')
      await guilan.open(`/packages/villager/charge/index?orderId=${orderId}`)
      await guilan.type('#charge-text', '要了二十块，说是路费')
      await guilan.page.reload()
      await guilan.tap('#charge-send')
      await guilan.reads(/镇里收到了/)
      const clerk = await people.phoneOf('coordinator')
      await clerk.tap('#row-charges')
      await clerk.reads(/要了二十块，说是路费/)
      await clerk.tap(`#take-${orderId}`)
      await clerk.tap(`#close-${orderId}`)
      await clerk.reads('查下来怎么样？')
      await head.open('/pages/home/index')
      await head.reads('现在要您办的')
      expect(await head.count('二十块')).toBe(0)
    })

    test('who uses no app hears what is kept about him, is put right and let go by his station', async () => {
      const id = idOf(YOUCAI)
      await head.open('/packages/office/without-app/index')
      await head.tap(`#without-app-${id}`)
      await head.tap('#copy-text')
      await head.tap('#reason-asked')
      await head.reads(/志愿者编号：STS-/)
      await head.picture('act-for-copy')
      await head.type('#for-address', '马场组，桥边')
      await head.tap('#correct-person')
      await head.tap('#reason-wrong_facts')
      await head.reads('改好了：住址。')
      await head.tap('#close-for')
      await head.reads('先念给他听')
      await head.picture('act-for-close')
      await head.tap('#close-for-yes')
      await head.tap('#reason-asked')
      await head.reads('替他注销了')
      expect(await town.refused(HEAD, 'person.data', { personId: id })).toBe('PERSON.NOT_FOUND')
    })

    test('the head hands her office over, and it is his once he says yes', async () => {
      await head.open('/packages/office/offices/index')
      await head.type('#find-phone', CHANGFUS_PHONE)
      await head.tap('#find-person')
      await head.tap('#hand-over')
      await head.tap('#hand-over-yes')
      await head.reads('正在交给李长福，等他回话。')
      const changfu = await people.phoneOf('li-changfu')
      await changfu.tap('#accept-headship')
      await changfu.tap('#accept-headship-yes')
      await changfu.reads('现在要您办的')
      expect((await town.ok(CHANGFU, 'session.get', {})).person?.headOf).toEqual([DOUSHAHE])
    })

    test('a volunteer leaves, reads what stays, and is asked no more', async () => {
      const xiaomei = await people.phoneOf('wang-xiaomei')
      await xiaomei.open('/packages/volunteer/own-times/index')
      await xiaomei.tap('#leave')
      await xiaomei.reads('不当志愿者了？时长和证明都留着，以后还可以再报名。')
      await xiaomei.tap('#leave-yes')
      await xiaomei.reads('您现在不是志愿者')
      await xiaomei.open(xiaomei.elder ? '/pages/me/index' : '/pages/home/index')
      await xiaomei.reads('我要当志愿者')
    })
  })
})
