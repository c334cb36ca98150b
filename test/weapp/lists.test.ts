import { liftLimits } from '../functions/support/lift-limits'
import { GUILAN, orderHaircut } from '../functions/support/orders'
import { TownWithPhones } from './support/town-with-phones'

const ORDERS = 12

let scene: TownWithPhones

beforeAll(async () => {
  scene = await TownWithPhones.start()
  await liftLimits()
})
afterAll(() => scene.close())

test('who comes back to a long list finds his place, and what he has just done', async () => {
  const oldest = await orderHaircut(scene.town)
  const { number } = await scene.town.ok(GUILAN, 'order.get', { orderId: oldest })
  for (let more = 1; more < ORDERS; more += 1) await orderHaircut(scene.town)
  const phone = scene.phoneOf(GUILAN, { url: '/pages/matters/index' })
  await phone.tap('[aria-label="再看一些"]')
  await phone.lacks('[aria-label="再看一些"]')
  expect(phone.all('.card')).toHaveLength(ORDERS)

  phone.all('.card').at(-1)?.dispatch('tap', { x: 0, y: 0 })
  await phone.reads(number)
  await phone.tap('#cancel')
  await phone.tap('#reason-wrong')
  await phone.reads('已经取消')
  phone.goBack()
  await phone.reads('已取消')
  expect(phone.all('.card')).toHaveLength(ORDERS)
})
