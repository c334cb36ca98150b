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
        words: { added: [], removed: [] },
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

  test('a word that the town teaches is understood within a minute, stands in the log and can be taken back', async () => {
    const word = { kind: 'specialty' as const, word: '打糍粑', means: 'culture' }
    const first = async () =>
      (await town.ok(HEAD, 'order.classify', { text: '打糍粑' })).specialties[0]?.code ?? null
    expect(await first()).not.toBe('culture')
    await town.ok(COORDINATOR, 'settings.change', { wanted: [], words: { add: [word], remove: [] } })
    await town.advance(MINUTE_HOURS)
    expect(await first()).toBe('culture')
    const settings = await town.ok(COORDINATOR, 'settings.get', {})
    expect(settings.words).toEqual([word])
    expect(settings.history[0]).toMatchObject({ changed: [], words: { added: [word], removed: [] } })
    await town.ok(COORDINATOR, 'settings.change', { wanted: [], words: { add: [], remove: [word] } })
    await town.advance(MINUTE_HOURS)
    expect(await first()).not.toBe('culture')
  })

  test('a word that would hide a cry for help is refused, and nothing is changed', async () => {
    const word = { kind: 'spelling' as const, word: '着火', means: '着急' }
    const change = { wanted: [], words: { add: [word], remove: [] } }
    expect(await town.refused(COORDINATOR, 'settings.change', change)).toBe('SETTINGS.WORD_HIDES_DANGER')
    expect((await town.ok(COORDINATOR, 'settings.get', {})).words).toEqual([])
  })

  test('volunteers and heads do not set the rules', async () => {
    const wanted = [{ name: 'maxWaves' as const, value: 5 }]
    expect(await town.refused(SHOUYI, 'settings.change', { wanted })).toBe('SESSION.NOT_ALLOWED')
    expect(await town.refused(HEAD, 'settings.change', { wanted })).toBe('SESSION.NOT_ALLOWED')
  })
})
