import { maskPhone } from '../../domain/privacy/mask'
import { GUILAN, HEAD, wantedIn } from './support/orders'
import { person, startTown, type Town } from './support/town'

const HELPER = person('helper-xucheng')
const FAR_HEAD = person('head-shangdian')
const FAR_STATION = '341525111205'

let town: Town
beforeAll(async () => {
  town = await startTown()
})
beforeEach(() => town.renew())
afterAll(() => town.stop())

/** For somebody in another village, who has no telephone. */
async function orderForGranny(): Promise<string> {
  const { orderId } = await town.ok(HELPER, 'order.submit', {
    menuItemCode: 'haircut',
    wanted: await wantedIn(town, 2),
    place: { stationId: FAR_STATION, addressText: '界岭组，老槐树旁' },
    beneficiary: { name: '王奶奶', phone: '' },
  })
  return orderId
}

const stationPhone = async (stationId: string): Promise<unknown> =>
  (await town.documents('stations')).find((each) => each._id === stationId)?.phone

describe('whom to call about an order', () => {
  test('the one who ordered it, and the station that handles it, not the one of his own village', async () => {
    const orderId = await orderForGranny()
    const expected = {
      contact: { name: '王奶奶', phone: '' },
      orderedBy: { name: '许诚', phone: (await town.ok(HELPER, 'session.get', {})).person?.phone },
      stationPhone: await stationPhone(FAR_STATION),
    }
    expect(expected.orderedBy.phone).toMatch(/^1990000/)
    expect(expected.stationPhone).toMatch(/^1990000/)
    expect(await town.ok(HELPER, 'order.get', { orderId })).toMatchObject(expected)
    expect(await town.ok(FAR_HEAD, 'order.get', { orderId })).toMatchObject({
      ...expected,
      orderedBy: { name: '许诚', phone: maskPhone(expected.orderedBy.phone ?? '') },
    })
    expect((await town.ok(HELPER, 'session.get', {})).station?.phone).not.toBe(expected.stationPhone)
  })

  test('an own order shows nobody besides', async () => {
    const { orderId } = await town.ok(GUILAN, 'order.submit', {
      menuItemCode: 'haircut',
      wanted: await wantedIn(town, 2),
    })
    expect(await town.ok(HEAD, 'order.get', { orderId })).toMatchObject({ orderedBy: null })
  })

  test('an order that there is not has nobody', async () => {
    expect(await town.refused(HEAD, 'order.get', { orderId: 'onothing' })).toBe('ORDER.NOT_FOUND')
  })
})

test('a command without its key is refused in words that a villager knows', async () => {
  const payload = { menuItemCode: 'haircut', wanted: await wantedIn(town, 2) }
  const answer = JSON.parse(
    JSON.stringify(await town.raw(GUILAN, 'api', { action: 'order.submit', payload })),
  )
  expect(answer).toMatchObject({ ok: false, error: { code: 'INPUT.INVALID' } })
  expect(answer.error.message).toContain('没有填对：内容。')
  expect(answer.error.message).not.toMatch(/[A-Za-z]/)
})
