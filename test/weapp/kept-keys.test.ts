import { accept, CHANGFU, GUILAN, HEAD, orderHaircut } from '../functions/support/orders'
import type { Phone } from './support/phone'
import { townLine } from './support/town-line'
import { TownWithPhones } from './support/town-with-phones'
import { WeakLine } from './support/weak-line'

const UNSENT = '未发送：“'

describe('a command whose answer was lost', () => {
  let scene: TownWithPhones

  beforeAll(async () => {
    scene = await TownWithPhones.start()
  })
  afterAll(() => scene.close())

  test('does not answer for the same step taken later', async () => {
    const orderId = await orderHaircut(scene.town)
    const assignmentId = await accept(scene.town, CHANGFU, orderId)
    const line = new WeakLine(townLine(scene.town, CHANGFU))
    const url = `/packages/volunteer/task/index?id=${encodeURIComponent(assignmentId)}`
    const phone = scene.phoneOn(line.call, { url })
    await phone.finds('#check-in')
    line.signal = 'no answer comes back'
    await phone.tap('#check-in')
    await phone.tap('#check-in-yes')
    await phone.reads(`${UNSENT}到了`)

    line.signal = 'good'
    phone.pullDown()
    await phone.reads('正在服务')
    await phone.lacks('.message--warn')
    await scene.town.advance(0.5)
    await phone.tap('#check-out')
    await phone.tap('#check-out-yes')
    await phone.reads('等站长确认')
    await phone.tap('#check-in')
    await phone.tap('#check-in-yes')
    await phone.reads('正在服务')
    const view = await scene.town.ok(HEAD, 'order.get', { orderId })
    expect(view.parts.find((part) => part.assignmentId === assignmentId)?.visits).toHaveLength(2)
  })
})

describe('an order that went out although its answer was lost', () => {
  let scene: TownWithPhones
  let line: WeakLine
  let phone: Phone

  const orders = async () => (await scene.town.ok(GUILAN, 'order.list', { view: 'mine' })).items

  const orderByHand = async (signal: WeakLine['signal']) => {
    await phone.tap('#door-menu')
    await phone.tap('#item-haircut')
    await phone.tap('[aria-label="明天下午"]')
    await phone.tap('#next')
    await phone.reads('这样对吗？')
    line.signal = signal
    await phone.tap('#send')
  }

  beforeAll(async () => {
    scene = await TownWithPhones.start()
    line = new WeakLine(townLine(scene.town, GUILAN))
    phone = scene.phoneOn(line.call)
    await phone.reads('，桂兰')
  })
  afterAll(() => scene.close())

  test('waits no longer once the home page could be read again', async () => {
    await orderByHand('no answer comes back')
    await phone.reads(`${UNSENT}点单`)
    line.signal = 'good'
    phone.pullDown()
    await phone.lacks('#send-now')
    await phone.tap('#open-order')
    await phone.isAt('packages/villager/order/index')
    await phone.reads('办到哪一步了')
    expect(await orders()).toHaveLength(1)
  })

  test('can be cancelled and ordered again for the same half day', async () => {
    await phone.tap('#cancel')
    await phone.tap('#reason-wrong')
    await phone.reads('已经取消')
    phone.goBack()
    await phone.lacks('#unsent-order')
    await orderByHand('good')
    await phone.isAt('packages/villager/order/index')
    await phone.reads('已经发出去了。')
    expect((await orders()).map(({ status }) => status)).toEqual(['dispatched', 'cancelled'])
  })
})
