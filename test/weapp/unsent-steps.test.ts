import { accept, CHANGFU, HEAD, orderHaircut } from '../functions/support/orders'
import type { Phone } from './support/phone'
import { townLine } from './support/town-line'
import { TownWithPhones } from './support/town-with-phones'
import { type Trouble, WeakLine } from './support/weak-line'

describe.each<Trouble>(['nothing gets out', 'no answer comes back'])('on a hillside, %s', (trouble) => {
  const storage = new Map<string, string>()
  let scene: TownWithPhones
  let line: WeakLine
  let phone: Phone
  let orderId: string
  let url: string

  const partOf = async () => {
    const { parts } = await scene.town.ok(HEAD, 'order.get', { orderId })
    return parts.find(({ status }) => status !== 'offered' && status !== 'recalled')
  }

  beforeAll(async () => {
    scene = await TownWithPhones.start()
    orderId = await orderHaircut(scene.town)
    const assignmentId = await accept(scene.town, CHANGFU, orderId)
    url = `/packages/volunteer/task/index?id=${encodeURIComponent(assignmentId)}`
    line = new WeakLine(townLine(scene.town, CHANGFU))
    phone = scene.phoneOn(line.call, { url, storage })
    await phone.finds('#check-in')
  })
  afterAll(() => scene.close())

  test('both taps are kept with their times, one after the other', async () => {
    line.signal = trouble
    await phone.tap('#check-in')
    await phone.tap('#check-in-yes')
    await phone.reads('未发送：“到了')
    await phone.tap('#check-out')
    await phone.reads('未发送：“做完了')
    await phone.lacks('#check-in')
    await phone.lacks('#check-out')
  })

  test('they go out when the app is opened with a signal again, in order and once', async () => {
    phone.close()
    line.signal = 'good'
    phone = scene.phoneOn(line.call, { url, storage })
    await phone.reads('等站长确认')
    await phone.lacks('.message--warn')
    const part = await partOf()
    expect(part?.status).toBe('checked_out')
    expect(part?.visits).toHaveLength(1)
  })

  test('what the server refuses says why, and can be put away', async () => {
    line.signal = 'nothing gets out'
    await phone.tap('#check-in')
    await phone.tap('#check-in-yes')
    await phone.reads('未发送：“到了')
    const part = await partOf()
    const minutes = [
      { volunteerId: part?.volunteerId ?? '', minutes: 30, reason: { code: 'forgot_check_out' } },
    ]
    await scene.town.ok(HEAD, 'order.confirm', { orderId, decision: 'confirm', minutes })
    line.signal = 'good'
    phone.pullDown()
    await phone.reads('没有办成：')
    await phone.tap('[aria-label="知道了"]')
    await phone.lacks('.message--danger')
  })
})
