import { accept, CHANGFU, COORDINATOR, GUILAN } from '../functions/support/orders'
import type { Phone } from './support/phone'
import { TownWithPhones } from './support/town-with-phones'

let scene: TownWithPhones
let phone: Phone

beforeAll(async () => {
  scene = await TownWithPhones.start()
  phone = scene.phoneOf(GUILAN)
})
afterAll(() => scene.close())

async function toTheLastStep(): Promise<void> {
  await phone.tap('#door-menu')
  await phone.tap('#item-haircut')
  await phone.tap('[aria-label="明天上午"]')
}

const ordersOf = async () => (await scene.town.ok(GUILAN, 'order.list', { view: 'mine' })).items

test('who lives alone says so, and reads that two come', async () => {
  await toTheLastStep()
  await phone.tap('[aria-label="一个人住"]')
  await phone.reads('谁也不单独上门')
  await phone.tap('#next')
  await phone.reads('一个人住：请两个人一起来')
  await phone.tap('#send')
  await phone.reads('2 个人，一起去，谁也不单独去')
  expect(await ordersOf()).toMatchObject([{ headcount: 2, together: true }])
})

test('the same once more is a question: no keeps it at one, yes makes it two', async () => {
  phone.goBack()
  for (const [answer, orders] of [
    ['#not-again', 1],
    ['#order-again', 2],
  ] as const) {
    await phone.isAt('pages/home/index')
    await toTheLastStep()
    await phone.tap('#next')
    await phone.tap('#send')
    await phone.reads('您今天已经点过一样的单，还要再点一次吗？')
    await phone.tap(answer)
    await phone.isAt(orders === 1 ? 'pages/home/index' : 'packages/villager/order/index')
    expect(await ordersOf()).toHaveLength(orders)
  }
})

test('who was asked for money tells the town, which looks into it and says what came of it', async () => {
  const [newest] = await ordersOf()
  const orderId = newest?.id ?? ''
  await accept(scene.town, CHANGFU, orderId)
  const hers = scene.phoneOf(GUILAN, { url: `/packages/villager/order/index?id=${orderId}` })
  await hers.tap('#charged')
  await hers.reads('去的人不知道是谁说的')
  await hers.type('#charge-text', '要了二十块')
  await hers.tap('#charge-send')
  await hers.reads('镇里收到了')

  const town = scene.phoneOf(COORDINATOR)
  await town.tap('#row-charges')
  await town.reads('张桂兰说的：“要了二十块”')
  await town.tap(`#take-${orderId}`)
  await town.reads('您在查')
  await town.tap(`#close-${orderId}`)
  await town.tap('[aria-label="查实了"]')
  await town.tap('#charge-close-yes')
  await town.reads('办完：查实了（李长福）')

  hers.pullDown()
  await hers.reads('镇里查过了：查实了')
  const { items } = await scene.town.ok(CHANGFU, 'notice.list', {})
  expect(items[0]?.text).toContain('志愿服务不能收钱')
})
