import * as z from 'zod/mini'
import { GUILAN } from '../functions/support/orders'
import type { Phone } from './support/phone'
import { townLine } from './support/town-line'
import { TownWithPhones } from './support/town-with-phones'
import { type Trouble, WeakLine } from './support/weak-line'

const UNSENT = '未发送：“点单：义务理发（上门）”'

const submission = z.object({
  action: z.literal('order.submit'),
  idempotencyKey: z.string(),
  payload: z.unknown(),
})

/** The orders that phones tried to send over a line, in their order. */
const submissionsOver = (line: WeakLine) =>
  line.sent.map((data) => submission.safeParse(data)).flatMap(({ data }) => (data ? [data] : []))

async function fillIn(phone: Phone): Promise<void> {
  await phone.tap('#door-menu')
  await phone.tap('#item-haircut')
  await phone.tap('[aria-label="明天下午"]')
  await phone.type('#note', '带一把剪刀')
  await phone.tap('#next')
  await phone.reads('这样对吗？')
}

describe.each<Trouble>(['nothing gets out', 'no answer comes back'])('sending while %s', (trouble) => {
  const storage = new Map<string, string>()
  let scene: TownWithPhones
  let line: WeakLine
  let phone: Phone

  const ordersInTown = async () => (await scene.town.ok(GUILAN, 'order.list', { view: 'mine' })).items

  beforeAll(async () => {
    scene = await TownWithPhones.start()
    line = new WeakLine(townLine(scene.town, GUILAN))
    phone = scene.phoneOn(line.call, { storage })
    await phone.reads('，桂兰')
  })
  afterAll(() => scene.close())

  test('it is kept and shown as unsent', async () => {
    await fillIn(phone)
    line.signal = trouble
    await phone.tap('#send')
    await phone.isAt('pages/home/index')
    await phone.reads(UNSENT)
    await phone.lacks('#unsent-order')
    expect(await ordersInTown()).toHaveLength(trouble === 'nothing gets out' ? 0 : 1)
  })

  test('looked through once more and left as it was, it goes out under the same key: one order', async () => {
    line.signal = 'good'
    await phone.tap('[id^="edit-"]')
    await phone.reads('什么时候、在哪儿？')
    await phone.tap('#next')
    await phone.reads('还有：带一把剪刀')
    expect(phone.text).toContain('时间：明天下午。')
    await phone.tap('#send')
    await phone.isAt('packages/villager/order/index')
    await phone.reads('已经发出去了。')
    const [first, second, ...more] = submissionsOver(line)
    expect(first).toBeDefined()
    expect(second).toEqual(first)
    expect(more).toEqual([])
    expect(await ordersInTown()).toHaveLength(1)
  })

  test('the same wish, sent again after that, is another order under a key of its own', async () => {
    phone.goBack()
    await fillIn(phone)
    line.signal = trouble
    await phone.tap('#send')
    await phone.reads(UNSENT)
    const [first, , third] = submissionsOver(line)
    expect(third?.payload).toEqual(first?.payload)
    expect(third?.idempotencyKey).not.toBe(first?.idempotencyKey)
  })

  test('it goes out by itself when the mini-program is opened again, and a question of the server is put', async () => {
    phone.close()
    line.signal = 'good'
    const restarted = scene.phoneOn(line.call, { storage })
    await restarted.reads('还要再点一次吗？')
    const [, , third, fourth] = submissionsOver(line)
    expect(fourth).toEqual(third)
    await restarted.finds('[id^="not-again-"]')
    line.signal = trouble
    await restarted.tap('[id^="again-"]')
    await restarted.reads(UNSENT)
    await restarted.tap('#send-now')
    await restarted.reads('网还是不好，没发出去')
    restarted.close()

    line.signal = 'good'
    const later = scene.phoneOn(line.call, { storage })
    await later.finds('#next-open-order')
    await later.lacks('#send-now')
    const [, , , , fifth, ...more] = submissionsOver(line)
    expect(fifth?.idempotencyKey).not.toBe(fourth?.idempotencyKey)
    expect(more.length).toBeGreaterThan(0)
    for (const each of more) expect(each).toEqual(fifth)
    expect(await ordersInTown()).toHaveLength(2)
  })
})
