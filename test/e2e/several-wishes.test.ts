import type { Browser } from 'playwright-core'
import * as z from 'zod/mini'
import { openBrowser } from '../../config/browser/open-browser'
import { demoOpenid } from '../../config/demo-town/demo-town'
import { GUILAN, orderHaircut } from '../functions/support/orders'
import { startTown, type Town } from '../functions/support/town'
import { openPhone, type Phone } from './support/browser'
import { FORMS } from './support/flow-walks'

const THREE = '俺腿脚不好，我要理发，还要量血压，再教教手机怎么用'

const submission = z.object({ data: z.object({ action: z.literal('order.submit') }) })

/** Cuts the line of a phone when it tries to send an order after so many. */
async function cutAfter(phone: Phone, orders: number): Promise<void> {
  let sent = 0
  await phone.page.route('**/_emu/invoke', async (route) => {
    if (submission.safeParse(route.request().postDataJSON()).success) sent += 1
    if (sent > orders) await route.abort('connectionfailed')
    else await route.continue()
  })
}

const mend = (phone: Phone) => phone.page.unroute('**/_emu/invoke')

describe('several wishes in one text', () => {
  let town: Town
  let browser: Browser
  let guilan: Phone
  let turn = 0

  beforeAll(async () => {
    town = await startTown({ hosting: true })
    browser = await openBrowser()
  })
  beforeEach(async () => {
    await town.renew()
    guilan = await openPhone(browser, town.url, demoOpenid('zhang-guilan'), FORMS[turn])
    turn += 1
    await guilan.reads('桂兰')
  })
  afterEach(() => guilan.page.context().close())
  afterAll(async () => {
    await browser.close()
    await town.stop()
  })

  const wishes = async () => {
    const { items } = await town.ok(GUILAN, 'order.list', { view: 'mine' })
    return items.map(({ wish }) => wish).sort()
  }

  const tell = async (text: string) => {
    await guilan.tap('#door-wish')
    await guilan.type('#wish', text)
  }

  const checkTomorrow = async () => {
    await guilan.tap('[aria-label="明天上午"]')
    await guilan.tap('#next')
    await guilan.reads('这样对吗？')
  }

  test('become orders of their own, but for the one that is unticked', async () => {
    await tell(THREE)
    await guilan.reads('您说了 3 件事，分开发更快有人来')
    await guilan.picture('wish-split')
    await guilan.tap('#part-1')
    await guilan.reads('分成 2 张单子')
    await guilan.tap('#split')
    await guilan.reads('2 张单子，时间和地方都一样。')
    await checkTomorrow()
    await guilan.reads('张桂兰要：“俺腿脚不好，再教教手机怎么用”。')
    await guilan.picture('wish-split-check')
    await guilan.tap('#send')
    await guilan.reads(/2 张单子都发出去了。一般.+内有回音。/)
    await guilan.picture('wish-split-sent')
    expect(await wishes()).toEqual(['俺腿脚不好，再教教手机怎么用', '俺腿脚不好，我要理发'])
  })

  test('are neither doubled nor lost when the signal fails in between', async () => {
    await tell(THREE)
    await guilan.tap('#split')
    await checkTomorrow()
    await cutAfter(guilan, 2)
    await guilan.tap('#send')
    await guilan.reads('2 张单子都发出去了。')
    await guilan.reads(/未发送：“点单：.*再教教手机怎么用”/)
    await guilan.picture('wish-split-cut')
    expect(await wishes()).toHaveLength(2)

    await guilan.open('/pages/home/index')
    await guilan.page.reload()
    await guilan.reads(/未发送：“点单：.*再教教手机怎么用”/)
    await guilan.picture('wish-split-waiting')
    const sent = guilan.page.waitForResponse((response) =>
      Boolean(submission.safeParse(response.request().postDataJSON()).success),
    )
    await mend(guilan)
    await guilan.tap('#send-now')
    await sent
    expect(await wishes()).toEqual([
      '俺腿脚不好，再教教手机怎么用',
      '俺腿脚不好，我要理发',
      '俺腿脚不好，还要量血压',
    ])
  })

  test('can go out as one all the same, for the head to read', async () => {
    await tell(THREE)
    await guilan.tap('#send-whole')
    await checkTomorrow()
    await guilan.tap('#send')
    await guilan.reads(/已经发出去了/)
    const { items } = await town.ok(GUILAN, 'order.list', { view: 'mine' })
    expect(items.map(({ status }) => status)).toEqual(['submitted'])
  })

  test('that take something back lead to the order, and only there it is cancelled', async () => {
    await orderHaircut(town)
    await tell('理发那个不用了，取消吧')
    await guilan.reads('是要撤掉哪一张单子吗？')
    await guilan.picture('take-back')
    await guilan.tap('#take-back .card')
    await guilan.reads('要撤的是这张单子')
    await guilan.picture('take-back-order')
    const { items } = await town.ok(GUILAN, 'order.list', { view: 'mine' })
    expect(items.map(({ status }) => status)).toEqual(['dispatched'])
    await guilan.tap('#cancel')
    await guilan.tap('#reason-wrong')
    await guilan.reads('已经取消')
  })
})
