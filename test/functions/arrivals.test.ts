import { randomUUID } from 'node:crypto'
import * as z from 'zod/mini'
import { proposedMinutes } from '../../domain/hours/confirmable-minutes'
import { HOUR_MS, MINUTE_MS, shanghaiParts, startOfYear } from '../../domain/kernel/shanghai-time'
import { TOWN_SETTINGS } from '../../domain/town/town-settings'
import { briefly, entriesOf, minutesThisYear } from './support/ledger-checks'
import { XUCHENG } from './support/offices'
import {
  accept,
  CHANGFU,
  COORDINATOR,
  DOUSHAHE,
  GUILAN,
  HEAD,
  idOf,
  orderHaircut,
  serve,
  wantedIn,
} from './support/orders'
import { pdfPages } from './support/pdf-text'
import { person, startTown, type Town } from './support/town'
import { acceptedByTelephone, confirmLine, householdCode, nowOf, YOUCAI } from './support/visits'

const forgot = { code: 'forgot' }
const DANCER = person('tang-guihua')

describe('how an arrival comes to be recorded', () => {
  let town: Town
  beforeAll(async () => {
    town = await startTown()
  })
  beforeEach(() => town.renew())
  afterAll(() => town.stop())

  const acceptedHaircut = async () => {
    const orderId = await orderHaircut(town)
    return { orderId, assignmentId: await accept(town, CHANGFU, orderId) }
  }
  /** Something that does not come to a house, offered to him by hand and accepted. */
  const acceptedForVillage = async () => {
    const order = { menuItemCode: 'dance_lesson', wanted: await wantedIn(town, 2) }
    const { orderId } = await town.ok(GUILAN, 'order.submit', order)
    return accept(town, DANCER, orderId)
  }
  const arrive = (assignmentId: string, placeCode: string, as = CHANGFU) =>
    town.call(as, 'assignment.checkIn', { assignmentId, placeCode })
  const partOf = async (orderId: string, as = CHANGFU) => {
    const { parts } = await town.ok(HEAD, 'order.get', { orderId })
    const part = parts.find(({ volunteerId }) => volunteerId === idOf(as))
    if (!part?.visits) throw new Error('no visits to be seen')
    return { ...part, visits: part.visits, measuredMinutes: part.measuredMinutes ?? 0 }
  }
  const stationCode = async (as = HEAD, stationId = DOUSHAHE, replace = false) =>
    (await town.ok(as, 'place.code', { stationId, replace })).placeCode

  test.each([
    ['as it was scanned', (text: string) => text],
    ['typed in as people type', (text: string) => ` ${text.toLowerCase()} `],
  ])('by the card of the household that is served, %s', async (_how, typed) => {
    const { orderId, assignmentId } = await acceptedHaircut()
    expect((await arrive(assignmentId, typed(await householdCode(town, GUILAN)))).ok).toBe(true)
    expect((await partOf(orderId)).visits).toMatchObject([{ by: 'code', outMs: null }])
  })

  test('not by the card of somebody else, or of the station, which does not hang at that door', async () => {
    const { orderId, assignmentId } = await acceptedHaircut()
    for (const code of [await householdCode(town, CHANGFU), await stationCode()])
      expect(await arrive(assignmentId, code)).toMatchObject({ error: { code: 'ASSIGNMENT.CODE_NOT_HERE' } })
    expect(await partOf(orderId)).toMatchObject({ status: 'accepted', visits: [] })
  })

  test('by the card of the station for what happens in the village, not by another station’s or one that was lost', async () => {
    const assignmentId = await acceptedForVillage()
    const lost = await stationCode()
    const present = await stationCode(HEAD, DOUSHAHE, true)
    const abroad = await stationCode(person('head-shangdian'), '341525111205')
    for (const code of [abroad, lost])
      expect(await arrive(assignmentId, code, DANCER)).toMatchObject({
        error: { code: 'ASSIGNMENT.CODE_NOT_HERE' },
      })
    expect(await stationCode()).toBe(present)
    expect((await arrive(assignmentId, present, DANCER)).ok).toBe(true)
  })

  test('cards of households are made once, printed without a name, and found again by who stands at the door', async () => {
    const cards = { stationId: DOUSHAHE, personIds: [idOf(GUILAN), idOf(COORDINATOR), idOf(DANCER)] }
    const { made } = await town.ok(HEAD, 'place.makeCards', cards)
    expect((await town.ok(HEAD, 'place.makeCards', cards)).made).toBe(0)
    const { items } = await town.ok(HEAD, 'place.households', { stationId: DOUSHAHE })
    const carded = items.filter(({ signs }) => signs !== null)
    expect(carded).toHaveLength(made)
    const sheet = async () => {
      const { url } = await town.ok(HEAD, 'place.sheet', cards)
      return Buffer.from(await (await fetch(url)).arrayBuffer())
    }
    const wordsOn = (pdf: Buffer) => pdfPages(pdf).join('').replace(/\s/g, '')
    const words = wordsOn(await sheet())
    const registered = await town.documents('people')
    for (const { personId, signs, name } of carded) {
      const { contact } = registered.find(({ _id }) => _id === personId) ?? {}
      const { addressText } = z.object({ addressText: z.string() }).parse(contact)
      expect(words).toContain(signs)
      for (const personal of [name, addressText]) expect(words).not.toContain(personal || '无')
    }
    expect(words).toContain('打开小程序，点“扫门口的码”')
    // Once the mini-program is published, WeChat draws codes that its own scanner opens.
    const pages = ['packages/villager/scan/index']
    await fetch(`${town.url}/_emu/openapi`, { method: 'POST', body: JSON.stringify({ pages }) })
    const published = await sheet()
    expect(published.toString('latin1').match(/\/Subtype \/Image/g)).toHaveLength(made)
    expect(wordsOn(published)).toContain('用微信扫一扫')
    const { assignmentId } = await acceptedHaircut()
    const placeCode = await householdCode(town, GUILAN)
    expect(await town.ok(CHANGFU, 'place.scan', { placeCode })).toMatchObject({
      household: true,
      who: '',
      mayOrder: false,
      tasks: [{ assignmentId }],
    })
    expect(JSON.stringify(await town.ok(DANCER, 'place.scan', { placeCode }))).not.toMatch(/张|桂兰|槐树/)
  })

  test('at the door a helper orders for who lives there, knowing no more than the station does', async () => {
    const placeCode = await householdCode(town, GUILAN)
    expect(await town.ok(XUCHENG, 'place.scan', { placeCode })).toMatchObject({ mayOrder: true, who: '张**' })
    const order = { menuItemCode: 'haircut', wanted: await wantedIn(town, 2), placeCode }
    const { orderId } = await town.ok(XUCHENG, 'order.submit', order)
    expect((await town.documents('orders')).find(({ _id }) => _id === orderId)).toMatchObject({
      onBehalf: true,
      requesterId: idOf(XUCHENG),
      beneficiary: { personId: idOf(GUILAN), name: '张桂兰' },
    })
    expect(await town.refused(CHANGFU, 'order.submit', order)).toBe('PLACE.CODE_UNKNOWN')
  })

  test('by the office at both ends, for a man without the app: measured, and credited once', async () => {
    const orderId = await acceptedByTelephone(town)
    const part = { orderId, volunteerId: idOf(YOUCAI) }
    await town.ok(HEAD, 'order.checkInFor', part)
    await town.advance(1)
    await town.ok(HEAD, 'order.checkOutFor', part)
    const { visits, measuredMinutes } = await partOf(orderId, YOUCAI)
    expect(visits).toMatchObject([{ by: 'office', writtenBy: idOf(HEAD) }])
    expect(measuredMinutes).toBe(60)
    await town.ok(HEAD, 'order.confirm', confirmLine(orderId, YOUCAI, 60))
    expect(await entriesOf(YOUCAI)).toMatchObject([{ minutes: 60, hourClass: 'verified', revision: 1 }])
  })

  test('later by himself, who was there: confirmed with a reason, on his word', async () => {
    const { orderId, assignmentId } = await acceptedHaircut()
    await town.advance(3)
    const toMs = (await nowOf(town)) - HOUR_MS
    const visit = { fromMs: toMs - HOUR_MS, toMs, reason: forgot }
    await town.ok(CHANGFU, 'assignment.enterVisit', { assignmentId, ...visit })
    const { visits, measuredMinutes } = await partOf(orderId)
    expect(visits).toMatchObject([{ by: 'entry', writtenBy: idOf(CHANGFU), reason: forgot }])
    expect(proposedMinutes({ visits, measuredMinutes }, 30, TOWN_SETTINGS)).toBe(60)
    expect(await town.refused(HEAD, 'order.confirm', confirmLine(orderId, CHANGFU, 60))).toBe(
      'ORDER.MINUTES_REASON_REQUIRED',
    )
    await town.ok(HEAD, 'order.confirm', confirmLine(orderId, CHANGFU, 60, 'forgot_check_in'))
    expect(await entriesOf(CHANGFU)).toMatchObject([{ minutes: 60, hourClass: 'declared' }])
  })

  test('later by the head: somebody else confirms', async () => {
    const { orderId } = await acceptedHaircut()
    await town.advance(3)
    const toMs = await nowOf(town)
    const visit = { fromMs: toMs - HOUR_MS, toMs, reason: { code: 'on_paper' } }
    await town.ok(HEAD, 'order.enterVisitFor', { orderId, volunteerId: idOf(CHANGFU), ...visit })
    const [told] = (await town.ok(CHANGFU, 'notice.list', {})).items
    expect(told).toMatchObject({
      orderId,
      opens: 'task',
      text: expect.stringContaining('有人替您补记了时间'),
    })
    const line = confirmLine(orderId, CHANGFU, 60, 'forgot_check_in')
    expect(await town.refused(HEAD, 'order.confirm', line)).toBe('ORDER.WROTE_CANNOT_CONFIRM')
    expect(await entriesOf(CHANGFU)).toEqual([])
    await town.ok(COORDINATOR, 'order.confirm', line)
    expect(briefly(await entriesOf(CHANGFU))).toEqual([['credit', 60, 1]])
  })

  test('taps without a signal arrive two hours late: the phone’s time is a hint, and counts on somebody’s word only', async () => {
    const { orderId, assignmentId } = await acceptedHaircut()
    const acceptedMs = await nowOf(town)
    const [inTapMs, outTapMs] = [acceptedMs + HOUR_MS, acceptedMs + 2 * HOUR_MS]
    await town.advance(4)
    await town.ok(CHANGFU, 'assignment.checkIn', { assignmentId, tappedAtMs: inTapMs })
    await town.ok(CHANGFU, 'assignment.checkOut', { assignmentId, tappedAtMs: outTapMs })
    const { visits, measuredMinutes } = await partOf(orderId)
    expect(visits).toMatchObject([{ inHintMs: inTapMs, outHintMs: outTapMs }])
    expect(visits[0]?.inMs).toBeGreaterThanOrEqual(acceptedMs + 4 * HOUR_MS)
    expect(measuredMinutes).toBe(0)
    expect(proposedMinutes({ visits, measuredMinutes }, 30, TOWN_SETTINGS)).toBe(60)
    await town.ok(HEAD, 'order.confirm', confirmLine(orderId, CHANGFU, 60, 'forgot_check_in'))
    expect(await entriesOf(CHANGFU)).toMatchObject([{ minutes: 60, hourClass: 'declared' }])
  })

  test('a queue that is sent again after a cut, in order, twice: one visit, one credit', async () => {
    const { orderId, assignmentId } = await acceptedHaircut()
    const acceptedMs = await nowOf(town)
    await town.advance(4)
    const queue = [
      ['assignment.checkIn', acceptedMs + HOUR_MS, randomUUID()],
      ['assignment.checkOut', acceptedMs + 2 * HOUR_MS, randomUUID()],
    ] as const
    const replay = async () => {
      for (const [action, tappedAtMs, key] of queue)
        await town.ok(CHANGFU, action, { assignmentId, tappedAtMs }, key)
    }
    const [first] = queue
    await town.ok(CHANGFU, first[0], { assignmentId, tappedAtMs: first[1] }, first[2])
    await replay()
    await replay()
    expect((await partOf(orderId)).visits).toHaveLength(1)
    await town.ok(HEAD, 'order.confirm', confirmLine(orderId, CHANGFU, 60, 'forgot_check_in'))
    await replay()
    expect(await partOf(orderId)).toMatchObject({ status: 'confirmed', confirmedMinutes: 60 })
    expect(briefly(await entriesOf(CHANGFU))).toEqual([['credit', 60, 1]])
  })

  test.each([
    ['from the future', HOUR_MS],
    ['of just now', -MINUTE_MS],
    ['from before he had said yes', -3 * HOUR_MS],
  ])('a hint %s is not kept', async (_when, offMs) => {
    const { orderId, assignmentId } = await acceptedHaircut()
    await town.advance(2)
    const tap = async () => ({ assignmentId, tappedAtMs: (await nowOf(town)) + offMs })
    await town.ok(CHANGFU, 'assignment.checkIn', await tap())
    await town.advance(1)
    await town.ok(CHANGFU, 'assignment.checkOut', await tap())
    const { visits, measuredMinutes } = await partOf(orderId)
    expect(Object.keys(visits[0] ?? {}).sort()).toEqual(['inMs', 'outMs'])
    expect(measuredMinutes).toBe(60)
  })

  test.each([
    ['ahead', 3 * HOUR_MS],
    ['behind', -3 * HOUR_MS],
  ])(
    'a phone whose clock is hours %s measures all the same, and its late taps are told rightly',
    async (_which, offMs) => {
      const { orderId, assignmentId } = await acceptedHaircut()
      const tap = async (name: 'checkIn' | 'checkOut', waitedMs: number) => {
        const phoneMs = (await nowOf(town)) + offMs
        const data = { assignmentId, tappedAtMs: phoneMs - waitedMs }
        const request = { action: `assignment.${name}`, payload: data, sentAtMs: phoneMs }
        expect(await town.raw(CHANGFU, 'api', { ...request, idempotencyKey: randomUUID() })).toMatchObject({
          ok: true,
        })
      }
      await town.advance(2)
      await tap('checkIn', 0)
      await town.advance(1)
      await tap('checkOut', 0)
      expect((await partOf(orderId)).measuredMinutes).toBe(60)
      await tap('checkIn', 0)
      await town.advance(1)
      await tap('checkOut', HOUR_MS / 2)
      const { visits, measuredMinutes } = await partOf(orderId)
      expect(measuredMinutes).toBe(60)
      const hintMs = visits[1]?.outHintMs ?? 0
      expect(Math.round(((await nowOf(town)) - hintMs) / MINUTE_MS)).toBe(30)
    },
  )

  test('over midnight of New Year: one service, of the year in which it ended', async () => {
    const nowMs = await nowOf(town)
    const { year } = shanghaiParts(nowMs)
    await town.advance((startOfYear(year + 1) - nowMs) / HOUR_MS - 0.5)
    const { orderId } = await town.ok(GUILAN, 'order.submit', {
      menuItemCode: 'haircut',
      wanted: await wantedIn(town, 1),
    })
    await serve(town, CHANGFU, await accept(town, CHANGFU, orderId))
    await town.ok(HEAD, 'order.confirm', confirmLine(orderId, CHANGFU, 60))
    const [entry] = await entriesOf(CHANGFU)
    expect(shanghaiParts(entry?.servedUntilMs ?? 0)).toMatchObject({ year: year + 1, month: 1, day: 1 })
    const minutesIn = async (of: number) =>
      (await town.ok(CHANGFU, 'hours.statement', { year: of })).totalMinutes
    expect([await minutesIn(year), await minutesIn(year + 1)]).toEqual([0, 60])
    expect(await minutesThisYear(town, CHANGFU)).toEqual({ year: year + 1, minutes: 60 })
  })
})
