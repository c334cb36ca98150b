import * as z from 'zod/mini'
import { GUILAN, orderHaircut } from '../functions/support/orders'
import type { Phone } from './support/phone'
import { townLine } from './support/town-line'
import { TownWithPhones } from './support/town-with-phones'
import { WeakLine } from './support/weak-line'

const submission = z.object({
  action: z.literal('order.submit'),
  idempotencyKey: z.string(),
  payload: z.object({ wish: z.string(), specialty: z.optional(z.string()) }),
})

const submissionsOver = (line: WeakLine) =>
  line.sent.map((data) => submission.safeParse(data)).flatMap(({ data }) => (data ? [data] : []))

describe('three wishes in one text', () => {
  const storage = new Map<string, string>()
  let scene: TownWithPhones
  let line: WeakLine
  let phone: Phone

  const orders = async () => (await scene.town.ok(GUILAN, 'order.list', { view: 'mine' })).items

  beforeAll(async () => {
    scene = await TownWithPhones.start()
    line = new WeakLine(townLine(scene.town, GUILAN))
    phone = scene.phoneOn(line.call, { storage })
    await phone.reads('，桂兰')
  })
  afterAll(() => scene.close())

  test('are offered as three orders, whose kinds can be put right', async () => {
    await phone.tap('#door-wish')
    await phone.finds('[aria-label="先说说要帮什么"]')
    await phone.type('#wish', '我要理发，还要量血压，再教教手机怎么用')
    await phone.reads('您说了 3 件事，分开发更快有人来')
    await phone.tap('#part-1')
    await phone.reads('分成 2 张单子')
    await phone.tap('#part-1')
    await phone.tap('#kind-1')
    await phone.tap('[aria-label="陪老人说说话"]')
    await phone.reads('像是：陪老人说说话')
    await phone.tap('#split')
    await phone.tap('[aria-label="明天上午"]')
    await phone.tap('#next')
    await phone.reads('张桂兰要：“再教教手机怎么用”。')
  })

  test('of which the last waits on the phone when its answer is lost', async () => {
    line.changes = (sent) => (submissionsOver(sent).length > 2 ? 'no answer comes back' : 'good')
    await phone.tap('#send')
    await phone.isAt('packages/villager/sent-orders/index')
    phone.goBack()
    await phone.reads('未发送：“点单：再教教手机怎么用”')
    phone.close()
    expect(await orders()).toHaveLength(3)
  })

  test('and goes out as the same order when the phone is started anew', async () => {
    line.changes = () => 'good'
    phone = scene.phoneOn(line.call, { storage })
    await phone.reads('还有别的单子在办')
    await phone.lacks('#send-now')
    const sent = submissionsOver(line)
    expect(sent.map(({ payload }) => payload.wish)).toEqual([
      '我要理发',
      '还要量血压',
      '再教教手机怎么用',
      '再教教手机怎么用',
    ])
    expect(new Set(sent.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(3)
    expect(sent[3]).toEqual(sent[2])
    expect((await orders()).map(({ specialty }) => specialty).sort()).toEqual([
      'care',
      'convenience',
      'skills',
    ])
    await phone.lacks('#unsent-order')
  })
})

describe('words that take something back', () => {
  let scene: TownWithPhones
  let phone: Phone

  beforeAll(async () => {
    scene = await TownWithPhones.start()
    await orderHaircut(scene.town)
    phone = scene.phoneOf(GUILAN)
    await phone.reads('，桂兰')
  })
  afterAll(() => scene.close())

  const statuses = async () =>
    (await scene.town.ok(GUILAN, 'order.list', { view: 'mine' })).items.map(({ status }) => status)

  test('ask which order is meant, and nothing is cancelled by looking at it', async () => {
    await phone.tap('#door-wish')
    await phone.type('#wish', '理发那个不用了，取消吧')
    await phone.reads('是要撤掉哪一张单子吗？')
    await phone.lacks('#next')
    await phone.tap('.card')
    await phone.isAt('packages/villager/order/index')
    await phone.reads('要撤的是这张单子')
    expect(await statuses()).toEqual(['dispatched'])
    await phone.tap('#cancel')
    await phone.tap('#reason-wrong')
    await phone.reads('已经取消')
    expect(await statuses()).toEqual(['cancelled'])
  })

  test('go on as a new wish where no order can be taken back, or he says so', async () => {
    phone.goBack()
    await phone.type('#wish', '理发那个不用了，取消吧')
    await phone.reads('您现在没有能撤的单子。')
    await phone.finds('#next')
    await orderHaircut(scene.town)
    phone.goBack()
    await phone.tap('#door-wish')
    await phone.type('#wish', '理发那个不用了，取消吧')
    await phone.tap('#meant-as-new')
    await phone.tap('#next')
    await phone.isAt('packages/villager/when-where/index')
  })
})
