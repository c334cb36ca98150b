import { database } from '../../cloudfunctions/_core/store/database'
import { TOWN } from '../../domain/town/stations'
import { TOWN_SETTINGS } from '../../domain/town/town-settings'
import { COORDINATOR, GUILAN, HEAD, orderHaircut, wantedIn } from './support/orders'
import { startTown, type Town } from './support/town'

const MINUTE_HOURS = 1 / 60
const GOOD_WORD = { kind: 'specialty', word: '剃脑壳', means: 'convenience' }

const DAMAGES: readonly (readonly [what: string, config: object, unread: number])[] = [
  ['no values', { version: 1, values: null }, 1],
  ['words that are no list', { version: 1, values: {}, words: 'x' }, 1],
  ['no version', { values: { maxWaves: 5 }, version: 'x' }, 0],
  [
    'a name that nobody knows, a text and a number out of range',
    { version: 1, values: { odd: 1, maxWaves: 'x', acceptHours: -1 } },
    3,
  ],
  [
    'words of other kinds',
    { version: 1, values: {}, words: [null, { kind: 'odd' }, GOOD_WORD, { ...GOOD_WORD, means: 'odd' }] },
    3,
  ],
]

describe('settings that make no sense', () => {
  let town: Town
  beforeAll(async () => {
    town = await startTown()
  })
  beforeEach(() => town.renew())
  afterAll(() => town.stop())

  test.each(DAMAGES)(
    '%s: nobody’s call fails, the defaults hold, and the town’s office is told',
    async (_what, config, unread) => {
      await database.collection('town_configs').doc(TOWN.id).set(config)
      await town.advance(MINUTE_HOURS)
      await town.ok(GUILAN, 'session.get', {})
      await town.ok(GUILAN, 'order.classify', { text: '想理发' })
      await orderHaircut(town)
      await town.ok(GUILAN, 'order.submit', { wish: '想剃脑壳', wanted: await wantedIn(town, 3) })
      expect((await town.fire('dispatcher')).tally).toMatchObject({ failed: 0 })
      const settings = await town.ok(COORDINATOR, 'settings.get', {})
      expect(settings.unread).toHaveLength(unread)
      expect(settings.values.acceptHours).toBe(TOWN_SETTINGS.acceptHours)
      expect((await town.ok(HEAD, 'settings.get', {})).unread).toEqual([])

      await town.ok(COORDINATOR, 'settings.change', { wanted: [{ name: 'maxWaves', value: 7 }] })
      const mended = await town.ok(COORDINATOR, 'settings.get', {})
      expect(mended).toMatchObject({ unread: [], values: { maxWaves: 7 } })
    },
  )

  test('what can be read beside it is used', async () => {
    await database
      .collection('town_configs')
      .doc(TOWN.id)
      .set({
        version: 1,
        values: { minOffersPerWave: 1, offersPerPlace: 1, odd: null },
        words: [null, GOOD_WORD],
      })
    await town.advance(MINUTE_HOURS)
    const orderId = await orderHaircut(town)
    expect((await town.ok(HEAD, 'order.get', { orderId })).search?.asked).toBe(1)
    const { specialties } = await town.ok(GUILAN, 'order.classify', { text: '想剃脑壳' })
    expect(specialties[0]?.code).toBe('convenience')
  })
})
