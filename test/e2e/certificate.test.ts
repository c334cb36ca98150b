import type { Browser } from 'playwright-core'
import { openBrowser } from '../../config/browser/open-browser'
import { numberOf } from '../functions/support/certificates'
import { CHANGFU, confirmedHaircut } from '../functions/support/orders'
import { startTown, type Town } from '../functions/support/town'
import type { Phone } from './support/browser'
import { WALKS, type Walkers, walkers } from './support/flow-walks'

/** From the wish for a certificate to the page on which anybody checks it. */
describe('a certificate of service', () => {
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
    let changfu: Phone

    beforeAll(async () => {
      await town.renew()
      await confirmedHaircut(town)
      people = walkers(browser, town.url, walk)
      changfu = await people.phoneOf('li-changfu')
    })
    afterAll(() => people.leave())

    test('is asked for by the volunteer', async () => {
      await changfu.open('/packages/volunteer/certificates/index')
      await changfu.reads('还没有要过证明')
      await changfu.tap('#ask')
      await changfu.reads('陡沙河村 1 小时')
      await changfu.type('#purpose', '找工作')
      await changfu.tap('#send-request')
      await changfu.reads('等站里办')
    })

    test('is found on the head’s home page, looked at, and issued', async () => {
      const head = await people.phoneOf('head-doushahe')
      await head.tap('#row-certificates')
      await head.reads('用途：找工作')
      await head.tap('.card')
      await head.reads('1 小时（精确为 60 分钟）')
      await head.tap('#issue')
      await head.tap('#issue-yes')
      await head.reads(/开好了。签字盖章后交给本人/)
    })

    test('is read by the volunteer and checked by somebody who was never here', async () => {
      await changfu.tap('.card')
      await changfu.reads(/打印出来，填上证件号码/)
      const { items } = await town.ok(CHANGFU, 'certificate.list', {})
      const number = await numberOf(town, items[0]?.id ?? '')
      const visitor = await people.phoneOf('newcomer')
      await visitor.open(`/packages/public/verify/index?no=${number}`)
      await visitor.reads('查到了，这份证明有效。请对一对，纸上写的和下面是不是一样。')
      await visitor.reads('李**')
      expect(await visitor.count('李长福')).toBe(0)
      await visitor.type('#number', `${number.slice(0, -1)}2`)
      await visitor.tap('#check')
      await visitor.reads(number.endsWith('2') ? '查到了' : '没有查到这个编号')
    })
  })
})
