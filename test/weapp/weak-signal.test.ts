import * as z from 'zod/mini'
import { GUILAN } from '../functions/support/orders'
import type { Phone } from './support/phone'
import { townLine } from './support/town-line'
import { TownWithPhones } from './support/town-with-phones'
import { type Trouble, WeakLine } from './support/weak-line'

const SORRY = '网不好，没连上。您填的都还在，请再试一次。'

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

/** The same was ordered today: whether it is to be ordered once more. */
async function askedAgain(phone: Phone): Promise<void> {
  await fillIn(phone)
  await phone.tap('#send')
  await phone.reads('还要再点一次吗？')
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

  test('the page says so, stays, and keeps what was filled in', async () => {
    await fillIn(phone)
    line.signal = trouble
    await phone.tap('#send')
    await phone.reads(SORRY)
    expect(phone.route).toBe('packages/villager/check-order/index')
    expect(phone.text).toContain('时间：明天下午。')
    expect(phone.text).toContain('还有：带一把剪刀')
    expect(await ordersInTown()).toHaveLength(trouble === 'nothing gets out' ? 0 : 1)
  })

  test('a second tap sends the same under the same key, and there is one order', async () => {
    line.signal = 'good'
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
    await phone.reads(SORRY)
    const [first, , third] = submissionsOver(line)
    expect(third?.payload).toEqual(first?.payload)
    expect(third?.idempotencyKey).not.toBe(first?.idempotencyKey)
  })

  test('it stays that one order when the mini-program was closed and everything filled in anew', async () => {
    phone.close()
    line.signal = 'good'
    const restarted = scene.phoneOn(line.call, { storage })
    await askedAgain(restarted)
    const [, , third, fourth] = submissionsOver(line)
    expect(fourth).toEqual(third)
    line.signal = trouble
    await restarted.tap('#order-again')
    await restarted.reads(SORRY)
    restarted.close()

    line.signal = 'good'
    const later = scene.phoneOn(line.call, { storage })
    await askedAgain(later)
    await later.tap('#order-again')
    await later.isAt('packages/villager/order/index')
    const [, , , , fifth, , seventh] = submissionsOver(line)
    expect(seventh).toEqual(fifth)
    expect(await ordersInTown()).toHaveLength(2)
  })
})
