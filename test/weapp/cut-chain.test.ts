import fc from 'fast-check'
import * as z from 'zod/mini'
import { assignmentIdOf } from '../../domain/kernel/ids'
import { CHANGFU, GUILAN, HEAD, idOf } from '../functions/support/orders'
import type { Phone } from './support/phone'
import { townLine } from './support/town-line'
import { TownWithPhones } from './support/town-with-phones'
import { type Trouble, WeakLine } from './support/weak-line'

const command = z.object({ action: z.string(), idempotencyKey: z.string() })

/** How somebody who stood without a signal comes back to one. */
const RETURNS = ['opens the app anew', 'taps once more', 'pulls the page down'] as const
type Return = (typeof RETURNS)[number]

type Cut = { readonly trouble: Trouble; readonly comesBack: Return }

const anyCut: fc.Arbitrary<Cut> = fc.record({
  trouble: fc.constantFrom<Trouble>('nothing gets out', 'no answer comes back'),
  comesBack: fc.constantFrom(...RETURNS),
})

/** Somebody with a phone on a weak line; what it keeps outlives the app. */
class Hand {
  readonly line: WeakLine
  readonly #storage = new Map<string, string>()
  #phone: Phone | null = null
  #url = ''

  constructor(
    private readonly scene: TownWithPhones,
    person: { readonly openid: string },
  ) {
    this.line = new WeakLine(townLine(scene.town, person))
  }

  get phone(): Phone {
    if (!this.#phone) throw new Error('the phone is off')
    return this.#phone
  }

  open(url: string): Phone {
    this.#phone?.close()
    this.#url = url
    this.#phone = this.scene.phoneOn(this.line.call, { url, storage: this.#storage })
    return this.#phone
  }

  /** Whatever is done meanwhile is done without a signal, and kept. */
  async without({ trouble }: Cut, act: (phone: Phone) => Promise<void>): Promise<void> {
    this.line.signal = trouble
    await act(this.phone)
    await this.phone.reads('未发送')
  }

  async comeBack({ comesBack }: Cut, words: string): Promise<void> {
    this.line.signal = 'good'
    if (comesBack === 'opens the app anew') this.open(this.#url)
    if (comesBack === 'taps once more') await this.phone.tap('#send-now')
    if (comesBack === 'pulls the page down') this.phone.pullDown()
    await this.phone.reads(words)
    await this.phone.lacks('#send-now')
  }

  /** The keys of the commands that went out, by action. */
  keys(action: string): ReadonlySet<string> {
    const sent = this.line.sent.map((data) => command.safeParse(data)).flatMap(({ data }) => data ?? [])
    return new Set(sent.flatMap((each) => (each.action === action ? [each.idempotencyKey] : [])))
  }
}

async function orderByHand(phone: Phone, item: string): Promise<void> {
  await phone.tap('#door-menu')
  await phone.tap(`#item-${item}`)
  await phone.tap('[aria-label="明天下午"]')
  await phone.tap('#next')
  await phone.tap('#send')
  await phone.isAt('pages/home/index')
}

describe('from the order to the rating, with the signal lost at every step', () => {
  let scene: TownWithPhones

  beforeAll(async () => {
    scene = await TownWithPhones.start()
  })
  afterAll(() => scene.close())

  const ordersOf = async () => (await scene.town.ok(GUILAN, 'order.list', { view: 'mine' })).items
  const minutesOf = async () => (await scene.town.ok(CHANGFU, 'hours.statement', {})).lifetimeMinutes

  /** Both hold something back; who finds a signal first is chance. */
  async function inAnyOrder(
    villagerFirst: boolean,
    villager: () => Promise<void>,
    other: () => Promise<void>,
  ) {
    for (const comesBack of villagerFirst ? [villager, other] : [other, villager]) await comesBack()
  }

  async function walk(cuts: readonly Cut[], villagerFirst: boolean): Promise<void> {
    const [ordering, accepting, cancelling, arriving, finishing, confirming, rating] = cuts
    if (!ordering || !accepting || !cancelling || !arriving || !finishing || !confirming || !rating)
      throw new Error('seven steps')
    const [guilan, changfu, head] = [GUILAN, CHANGFU, HEAD].map((person) => new Hand(scene, person))
    if (!guilan || !changfu || !head) throw new Error('three people')

    await guilan.open('/pages/home/index').reads('，桂兰')
    await guilan.phone.tap('#door-menu')
    await guilan.phone.finds('#item-haircut')
    guilan.phone.goBack()
    await guilan.without(ordering, async (phone) => {
      await orderByHand(phone, 'haircut')
      await orderByHand(phone, 'phone_lesson')
    })
    expect(guilan.phone.text).toContain('手机使用教学')
    await guilan.comeBack(ordering, '您的单：手机使用教学')
    const [lesson, haircut, ...more] = await ordersOf()
    if (!lesson || !haircut) throw new Error('two orders')
    expect(more).toEqual([])
    expect([haircut.menuItemCode, lesson.menuItemCode]).toEqual(['haircut', 'phone_lesson'])

    const task = `/packages/volunteer/task/index?id=${encodeURIComponent(assignmentIdOf(haircut.id, idOf(CHANGFU)))}`
    await changfu.open(task).finds('#accept')
    await guilan.open(`/packages/villager/order/index?id=${lesson.id}`).finds('#cancel')
    await changfu.without(accepting, (phone) => phone.tap('#accept'))
    await guilan.without(cancelling, async (phone) => {
      await phone.tap('#cancel')
      await phone.tap('#reason-wrong')
    })
    await inAnyOrder(
      villagerFirst,
      () => guilan.comeBack(cancelling, '已经取消'),
      () => changfu.comeBack(accepting, '张桂兰'),
    )

    await changfu.without(arriving, async (phone) => {
      await phone.tap('#check-in')
      await phone.tap('#check-in-yes')
    })
    await changfu.comeBack(arriving, '正在服务')
    await scene.town.advance(0.5)
    await changfu.without(finishing, async (phone) => {
      await phone.tap('#check-out')
      await phone.tap('#check-out-yes')
    })
    await changfu.comeBack(finishing, '等站长确认')

    await head.open(`/packages/station/handle-order/index?id=${haircut.id}`).finds('#confirm-minutes')
    await head.without(confirming, (phone) => phone.tap('#confirm-minutes'))
    await head.comeBack(confirming, '时长确认了')

    await guilan.open(`/packages/villager/order/index?id=${haircut.id}`).finds('#face-5')
    await guilan.without(rating, async (phone) => {
      await phone.tap('#face-5')
      await phone.tap('#send-rating')
    })
    await guilan.comeBack(rating, '您评的是：很满意')

    expect((await ordersOf()).map(({ status }) => status)).toEqual(['cancelled', 'closed'])
    expect(await minutesOf()).toBe(30)
    expect(guilan.keys('order.submit').size).toBe(2)
    for (const [hand, action] of [
      [guilan, 'order.cancel'],
      [guilan, 'order.rate'],
      [changfu, 'assignment.accept'],
      [changfu, 'assignment.checkIn'],
      [changfu, 'assignment.checkOut'],
      [head, 'order.confirm'],
    ] as const)
      expect([action, hand.keys(action).size]).toEqual([action, 1])
    for (const { phone } of [guilan, changfu, head]) phone.close()
  }

  test('nothing is lost and nothing is done twice', async () => {
    const seven = fc.array(anyCut, { minLength: 7, maxLength: 7 })
    await fc.assert(
      fc.asyncProperty(seven, fc.boolean(), async (cuts, villagerFirst) => {
        await walk(cuts, villagerFirst)
        await scene.town.renew()
      }),
      { numRuns: 2, endOnFailure: true },
    )
  })
})
