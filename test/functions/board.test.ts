import { personIdOf } from '../../cloudfunctions/_core/runtime/ids'
import { database } from '../../cloudfunctions/_core/store/database'
import {
  accept,
  CHANGFU,
  COORDINATOR,
  declinedHaircut,
  GUILAN,
  HEAD,
  orderHaircut,
  SHOUYI,
  wantedIn,
  XIAOMEI,
} from './support/orders'
import { startTown, type Town } from './support/town'

const MINUTE_HOURS = 1 / 60
const HOME = '341525111201'
const OTHER = '341525111205'

const board = async (town: Town, as = HEAD, stationId?: string) =>
  town.ok(as, 'order.board', stationId === undefined ? {} : { stationId })

async function wish(town: Town, words: string, stationId = HOME): Promise<string> {
  const { orderId } = await town.ok(GUILAN, 'order.submit', {
    wish: words,
    wanted: await wantedIn(town, 2),
    place: { stationId, addressText: '花园组，老槐树旁第二家' },
  })
  return orderId
}

describe('派单台: what waits', () => {
  let town: Town
  beforeAll(async () => {
    town = await startTown()
  })
  beforeEach(() => town.renew())
  afterAll(() => town.stop())

  test('stands there with whom it is for and why it waits, 五必到 first, and leaves when somebody has it', async () => {
    const unclear = await wish(town, '家里有事，来个人')
    const haircut = await orderHaircut(town)
    const quarrel = await wish(town, '跟隔壁为了屋檐水吵了几回')
    const { items, more } = await board(town)
    expect(items.map(({ id }) => id)).toEqual([quarrel, unclear, haircut])
    expect(more).toBe(false)
    expect(items.map(({ who, waiting }) => [who, waiting.code, waiting.late])).toEqual([
      ['张桂兰', 'asking', false],
      ['张桂兰', 'review', false],
      ['张桂兰', 'asking', false],
    ])
    expect(items[1]?.wish).toBe('家里有事，来个人')
    expect(items[2]?.waiting.words).toMatch(/^问了 3 位：3 位还没回，等到/)
    await accept(town, CHANGFU, haircut)
    expect((await board(town)).items.map(({ id }) => id)).toEqual([quarrel, unclear])
  })

  test('says by which reason nobody came, and what has waited longer than was promised', async () => {
    await declinedHaircut(town)
    const unclear = await wish(town, '家里有事，来个人')
    await town.advance(25)
    const { items } = await board(town)
    expect(items.map(({ waiting }) => waiting)).toMatchObject([
      {
        code: 'town',
        words: '报给镇里了（村里没有合适的人），由镇里找人。问了 3 位：3 位去不了；没有别的人可问了',
      },
      { code: 'review', late: true },
    ])
    expect(items[1]?.id).toBe(unclear)
  })

  test('for people who are only busy says so, also before anybody was asked', async () => {
    for (const as of [CHANGFU, XIAOMEI, SHOUYI])
      await database.collection('people').doc(personIdOf(as.openid)).update({ 'volunteer.paused': true })
    await orderHaircut(town)
    const { items } = await board(town)
    expect(items[0]?.waiting).toMatchObject({
      code: 'busy',
      words: '对口的 3 位都来不了（暂停接单 3），有人空下来就去问',
    })
  })

  test('is not hidden by an order that cannot be read; its number is told instead', async () => {
    const orderId = await orderHaircut(town)
    const broken = await orderHaircut(town)
    const { number } = await town.ok(HEAD, 'order.get', { orderId: broken })
    for (const damage of [{ wanted: null }, { beneficiary: null }, { assignments: null }]) {
      await database.collection('orders').doc(broken).update(damage)
      const { items, unreadable } = await board(town)
      expect(items.map(({ id }) => id)).toEqual([orderId])
      expect(unreadable).toEqual([number])
    }
  })

  test('at one station is for its head; the coordinator sees the town, by station, in the stations’ order', async () => {
    const here = await orderHaircut(town)
    const there = await wish(town, '家里有事，来个人', OTHER)
    expect((await board(town)).items.map(({ id }) => id)).toEqual([here])
    expect((await board(town)).stations).toMatchObject([{ stationId: HOME, count: 1 }])
    expect((await board(town, HEAD, OTHER)).items).toEqual([])
    const whole = await board(town, COORDINATOR)
    expect(whole.items).toHaveLength(2)
    expect(whole.stations.map(({ stationId }) => stationId).slice(0, 2)).toEqual([
      '341525111001',
      '341525111200',
    ])
    expect(whole.stations.filter(({ count }) => count > 0)).toMatchObject([
      { stationId: HOME, count: 1 },
      { stationId: OTHER, count: 1 },
    ])
    const one = await board(town, COORDINATOR, OTHER)
    expect(one.items.map(({ id }) => id)).toEqual([there])
    expect(one.stations).toEqual(whole.stations)
  })

  test('is not for volunteers and villagers', async () => {
    expect(await town.refused(SHOUYI, 'order.board', {})).toBe('SESSION.NOT_ALLOWED')
    expect(await town.refused(GUILAN, 'order.board', {})).toBe('SESSION.NOT_ALLOWED')
  })
})

describe('dispatching by hand', () => {
  let town: Town
  beforeAll(async () => {
    town = await startTown()
  })
  beforeEach(() => town.renew())
  afterAll(() => town.stop())

  /** An order of which one was asked in vain, and who could be asked now. */
  async function candidates(): Promise<{ orderId: string; ids: readonly string[] }> {
    const wanted = [
      { name: 'minOffersPerWave' as const, value: 1 },
      { name: 'offersPerPlace' as const, value: 1 },
    ]
    await town.ok(COORDINATOR, 'settings.change', { wanted })
    await town.advance(MINUTE_HOURS)
    const { orderId } = await town.ok(GUILAN, 'order.submit', {
      menuItemCode: 'errands',
      wanted: await wantedIn(town, 2),
    })
    await town.ok(HEAD, 'order.recall', { orderId, reason: { code: 'changed' } })
    const { volunteers } = await town.ok(HEAD, 'order.candidates', { orderId })
    expect(volunteers.map(({ rank }) => rank)).toEqual([...volunteers.map(({ rank }) => rank)].sort())
    return { orderId, ids: volunteers.map(({ volunteerId }) => volunteerId) }
  }

  test('whom the machine would ask first needs no reason', async () => {
    const { orderId, ids } = await candidates()
    const first = ids.slice(0, 1)
    await town.ok(HEAD, 'order.dispatch', { orderId, volunteerIds: [...first] })
    const { parts } = await town.ok(HEAD, 'order.get', { orderId })
    expect(parts.find(({ status }) => status === 'offered')?.asked).toMatchObject({
      by: 'hand',
      reasonWords: null,
    })
  })

  test('somebody farther down needs one, which stays with the order and is for the offices alone', async () => {
    const { orderId, ids } = await candidates()
    const last = ids.at(-1) ?? ''
    const choice = { orderId, volunteerIds: [last] }
    expect(await town.refused(HEAD, 'order.dispatch', choice)).toBe('ORDER.REASON_REQUIRED')
    const wrong = { ...choice, reason: { code: 'busy' } }
    expect(await town.refused(HEAD, 'order.dispatch', wrong)).toBe('ORDER.REASON_REQUIRED')
    await town.ok(HEAD, 'order.dispatch', { ...choice, reason: { code: 'agreed' } })
    const { parts } = await town.ok(HEAD, 'order.get', { orderId })
    expect(parts.find(({ volunteerId }) => volunteerId === last)?.asked).toMatchObject({
      by: 'hand',
      reasonWords: '电话里说好了',
    })
    const [row] = (await town.documents('events')).filter(
      (each) => each.orderId === orderId && each.action === 'order.dispatch',
    )
    expect(row).toMatchObject({ order: { type: 'offer', reason: { code: 'agreed' } } })
    expect(JSON.stringify(await town.ok(GUILAN, 'order.get', { orderId }))).not.toContain('电话里说好了')
  })

  test('another team needs a reason, somebody asked before too', async () => {
    const { orderId } = await candidates()
    const team = { orderId, teamId: 'team-201-mediation' }
    expect(await town.refused(HEAD, 'order.dispatch', team)).toBe('ORDER.REASON_REQUIRED')
    const again = await orderHaircut(town)
    const { parts } = await town.ok(HEAD, 'order.get', { orderId: again })
    const asked = { orderId: again, volunteerIds: parts.map(({ volunteerId }) => volunteerId) }
    expect(await town.refused(HEAD, 'order.dispatch', asked)).toBe('ORDER.REASON_REQUIRED')
  })
})
