import { COORDINATOR, HEAD, orderHaircut, SHOUYI } from './support/orders'
import { startTown, type Town } from './support/town'

const MINUTE_HOURS = 1 / 60
const asked = async (town: Town): Promise<number> => {
  const orderId = await orderHaircut(town)
  const { search } = await town.ok(HEAD, 'order.get', { orderId })
  return search?.asked ?? 0
}

describe('the town sets its own rules', () => {
  let town: Town
  beforeAll(async () => {
    town = await startTown()
  })
  beforeEach(() => town.renew())
  afterAll(() => town.stop())

  test('a change holds for the next orders within a minute, and the log says who changed what', async () => {
    const before = await asked(town)
    const wanted = [
      { name: 'minOffersPerWave' as const, value: 1 },
      { name: 'offersPerPlace' as const, value: 1 },
    ]
    const { version } = await town.ok(COORDINATOR, 'settings.change', { wanted })
    await town.advance(MINUTE_HOURS)
    expect(before).toBeGreaterThan(1)
    expect(await asked(town)).toBe(1)
    const settings = await town.ok(HEAD, 'settings.get', {})
    expect(settings).toMatchObject({
      version,
      values: { minOffersPerWave: 1, offersPerPlace: 1, maxWaves: 3 },
    })
    expect(settings.history).toEqual([
      {
        atMs: expect.any(Number),
        by: '吴镇明',
        changed: [
          { name: 'minOffersPerWave', from: 3, to: 1 },
          { name: 'offersPerPlace', from: 2, to: 1 },
        ],
      },
    ])
  })

  test('what two offices change at the same time both holds', async () => {
    const change = (name: 'maxWaves' | 'acceptHours', value: number) =>
      town.ok(COORDINATOR, 'settings.change', { wanted: [{ name, value }] })
    await Promise.all([change('maxWaves', 5), change('acceptHours', 12)])
    const { values, version } = await town.ok(COORDINATOR, 'settings.get', {})
    expect({ version, maxWaves: values.maxWaves, acceptHours: values.acceptHours }).toEqual({
      version: 2,
      maxWaves: 5,
      acceptHours: 12,
    })
  })

  test('one impossible value refuses the whole change', async () => {
    const wanted = [
      { name: 'maxWaves' as const, value: 5 },
      { name: 'acceptHours' as const, value: 10_000 },
    ]
    expect(await town.refused(COORDINATOR, 'settings.change', { wanted })).toBe('SETTINGS.OUT_OF_RANGE')
    expect((await town.ok(COORDINATOR, 'settings.get', {})).values.maxWaves).toBe(3)
  })

  test('volunteers and heads do not set the rules', async () => {
    const wanted = [{ name: 'maxWaves' as const, value: 5 }]
    expect(await town.refused(SHOUYI, 'settings.change', { wanted })).toBe('SESSION.NOT_ALLOWED')
    expect(await town.refused(HEAD, 'settings.change', { wanted })).toBe('SESSION.NOT_ALLOWED')
  })
})
