import { COORDINATOR, GUILAN, orderHaircut, wantedIn } from './support/orders'
import { startTown, type Town } from './support/town'

const MINUTE_HOURS = 1 / 60
const HOUR_MS = 3_600_000

describe('clocks that the town sets', () => {
  let town: Town
  beforeAll(async () => {
    town = await startTown()
  })
  beforeEach(() => town.renew())
  afterAll(() => town.stop())

  const undelivered = async () =>
    (await town.documents('notices')).filter(({ delivery }) => delivery === 'pending').length

  test('the night is quiet from when the town says, for what can wait', async () => {
    await town.ok(COORDINATOR, 'settings.change', { wanted: [{ name: 'nightBeginsHour', value: 19 }] })
    await town.advance(10 + MINUTE_HOURS)
    await orderHaircut(town)
    const waiting = await undelivered()
    expect(waiting).toBeGreaterThan(0)
    await town.fire('jobs')
    expect(await undelivered()).toBe(waiting)

    const soon = await wantedIn(town, 1)
    const menu = await town.ok(GUILAN, 'menu.list', {})
    const urgent = menu.groups.flatMap(({ items }) => items).find(({ fiveMust }) => fiveMust === 'emergency')
    await town.ok(GUILAN, 'order.submit', { menuItemCode: urgent?.code ?? '', wanted: soon })
    await town.fire('jobs')
    expect(await undelivered()).toBe(waiting)

    await town.ok(COORDINATOR, 'settings.change', { wanted: [{ name: 'nightBeginsHour', value: null }] })
    await town.advance(MINUTE_HOURS)
    await town.fire('jobs')
    expect(await undelivered()).toBe(0)
  })

  test('五必到 has somebody there within the hours that the town says', async () => {
    const wanted = [{ name: 'arriveHoursDispute' as const, value: 3 }]
    await town.ok(COORDINATOR, 'settings.change', { wanted })
    await town.advance(MINUTE_HOURS)
    const time = await wantedIn(town, 2)
    const { orderId } = await town.ok(GUILAN, 'order.submit', {
      menuItemCode: 'neighbor_dispute',
      wanted: time,
    })
    const order = await town.ok(GUILAN, 'order.get', { orderId })
    expect(order.arriveByMs).toBe(time.fromMs + 3 * HOUR_MS)
  })
})
