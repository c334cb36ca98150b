import { accept, CHANGFU, offerTo, orderHaircut } from '../functions/support/orders'
import type { Phone } from './support/phone'
import { townLine } from './support/town-line'
import { TownWithPhones } from './support/town-with-phones'
import { waitFor } from './support/wait-for'
import { WeakLine } from './support/weak-line'

const FULL = '您手上已有 3 个任务，办完一个再接新的。'

/** How often a sentence stands on the page in a message. */
const messages = (phone: Phone, words: string): number =>
  phone.all('.message').filter(({ text }) => text.includes(words)).length

describe('an answer to an offer that is not taken', () => {
  let scene: TownWithPhones
  let line: WeakLine
  let url: string

  beforeAll(async () => {
    scene = await TownWithPhones.start()
    const orders: string[] = []
    for (let count = 0; count < 4; count += 1) orders.push(await orderHaircut(scene.town))
    const [last = '', ...first] = orders
    for (const orderId of first) await accept(scene.town, CHANGFU, orderId)
    const offer = await offerTo(scene.town, CHANGFU, last)
    url = `/packages/volunteer/task/index?id=${encodeURIComponent(offer?.assignmentId ?? '')}`
    line = new WeakLine(townLine(scene.town, CHANGFU))
  })
  afterAll(() => scene.close())

  test('says why, once, in the offer on the home page', async () => {
    const phone = scene.phoneOn(line.call)
    await phone.tap('#accept')
    await phone.reads(FULL)
    await phone.finds('#decline')
    expect(messages(phone, FULL)).toBe(1)
  })

  test('waits on the home page beside its offer, once, and can be taken back there', async () => {
    const phone = scene.phoneOn(line.call)
    await phone.finds('#accept')
    line.signal = 'nothing gets out'
    await phone.tap('#decline')
    await phone.tap('#reason-busy')
    await phone.finds('#send-now')
    await waitFor(
      () => messages(phone, '未发送：“这次不行') === 1,
      () => `it stands there ${messages(phone, '未发送：“这次不行')} times`,
    )
    expect(phone.all('#send-now')).toHaveLength(1)
    expect(phone.text.indexOf('想请您帮忙')).toBeLessThan(phone.text.indexOf('未发送'))
    await phone.tap('[aria-label="不发了，撤掉"]')
    await phone.finds('#accept')
    line.signal = 'good'
  })

  test('says why on the page of the task, also without a signal', async () => {
    const phone = scene.phoneOn(line.call, { url })
    await phone.tap('#accept')
    await phone.reads(FULL)
    line.signal = 'nothing gets out'
    await phone.tap('#decline')
    await phone.tap('#reason-busy')
    await phone.reads('未发送：“这次不行')
    expect(messages(phone, FULL)).toBe(0)
    line.signal = 'good'
    await phone.tap('#send-now')
    await phone.reads('已婉拒')
    await phone.lacks('#accept')
  })
})
