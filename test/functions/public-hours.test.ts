import { personIdOf } from '../../cloudfunctions/_core/runtime/ids'
import { database } from '../../cloudfunctions/_core/store/database'
import { DAY_MS, startOfDay } from '../../domain/kernel/shanghai-time'
import { HOURLY_TRIES } from '../../domain/limits/hourly-tries'
import { CONSENTS } from '../../domain/privacy/consents'
import { knownPeople } from './support/known-people'
import {
  CHANGFU,
  COORDINATOR,
  confirmedHaircut,
  DOUSHAHE,
  GUILAN,
  HEAD,
  NEWCOMER,
  wantedIn,
} from './support/orders'
import { screenCode } from './support/screen-commands'
import { person, startTown, type Town } from './support/town'

const PUBLISH = { purpose: 'publish_hours', version: CONSENTS.publish_hours.version } as const
const volunteerId = personIdOf(CHANGFU.openid)

describe('what a station has confirmed, for everybody to read', () => {
  let town: Town
  let orderId: string
  beforeAll(async () => {
    town = await startTown()
  })
  beforeEach(async () => {
    await town.renew()
    orderId = await confirmedHaircut(town)
  })
  afterAll(() => town.stop())

  const published = (more: object = {}) =>
    town.ok(NEWCOMER, 'hours.publicList', { stationId: DOUSHAHE, ...more })
  const line = async () => (await published()).items[0]

  test('names nobody who has not agreed, and nobody any more who has taken it back', async () => {
    const { nowMs } = await town.ok(NEWCOMER, 'session.get', {})
    expect(await published()).toEqual({
      days: 7,
      nextCursor: null,
      items: [
        {
          id: expect.any(String),
          servedDayMs: startOfDay(nowMs),
          title: '义务理发（上门）',
          minutes: 60,
          hourClass: 'verified',
          name: '一位志愿者',
          state: 'standing',
          entered: false,
        },
      ],
    })
    await town.ok(CHANGFU, 'consent.give', PUBLISH)
    expect((await line())?.name).toBe('李**')
    expect((await town.ok(CHANGFU, 'session.get', {})).consents).toContain('publish_hours')
    await town.ok(CHANGFU, 'consent.withdraw', PUBLISH)
    expect((await line())?.name).toBe('一位志愿者')
    await town.ok(CHANGFU, 'consent.give', PUBLISH)
    const [stored] = (await town.documents('people')).filter(({ _id }) => _id === volunteerId)
    const consents: unknown = stored?.consents
    expect(Array.isArray(consents) && consents.slice(-2)).toEqual([
      { ...PUBLISH, atMs: expect.any(Number), withdrawnAtMs: expect.any(Number) },
      { ...PUBLISH, atMs: expect.any(Number), withdrawnAtMs: null },
    ])
  })

  test('says what is looked into and what was put right', async () => {
    await town.ok(CHANGFU, 'order.object', { orderId, text: '我做了两个钟头' })
    expect((await line())?.state).toBe('in_question')
    const reason = { code: 'objection' }
    await town.ok(COORDINATOR, 'order.correct', { orderId, volunteerId, minutes: 120, reason })
    const states = async () => (await published()).items.map(({ minutes, state }) => [minutes, state])
    expect(await states()).toEqual([
      [120, 'standing'],
      [60, 'corrected'],
    ])
    await town.ok(HEAD, 'order.correct', { orderId, volunteerId, minutes: 0, reason })
    expect(await states()).toEqual([
      [120, 'corrected'],
      [60, 'corrected'],
    ])
  })

  test('says of 五必到 only that somebody came', async () => {
    await database.collection('orders').doc(orderId).update({ fiveMust: 'dispute' })
    expect((await line())?.title).toBe('五必到上门服务')
  })

  test('is there for the days that the town sets, page by page, station by station', async () => {
    for (let more = 0; more < 2; more += 1) await confirmedHaircut(town)
    const first = await published({ limit: 2 })
    const second = await published({ limit: 2, cursor: first.nextCursor })
    expect([first.items.length, second.items.length, second.nextCursor]).toEqual([2, 1, null])
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(3)
    expect((await published({ stationId: '341525111202' })).items).toEqual([])
    expect(await town.refused(NEWCOMER, 'hours.publicList', { stationId: 'nowhere' })).toBe(
      'ORDER.STATION_UNKNOWN',
    )
    await town.ok(COORDINATOR, 'settings.change', { wanted: [{ name: 'publicationDays', value: 3 }] })
    await town.advance((3 * DAY_MS) / 3_600_000)
    expect(await published()).toEqual({ days: 3, items: [], nextCursor: null })
  })

  test('gives away no person, number or place', async () => {
    await town.ok(CHANGFU, 'consent.give', PUBLISH)
    const first = await published({ limit: 1 })
    const text = JSON.stringify([first, await published()])
    const people = await knownPeople(town)
    expect(people.length).toBeGreaterThan(50)
    for (const { id, contact } of people)
      for (const secret of [id, ...Object.values(contact)])
        if (secret !== '') expect(text).not.toContain(secret)
    expect(text).not.toContain(orderId)
    expect(text).not.toMatch(/1[3-9]\d{9}(?!\d{2})/)
  })

  test('is agreed to by volunteers alone, in the words as they are', async () => {
    expect(await town.refused(GUILAN, 'consent.give', PUBLISH)).toBe('SESSION.NOT_ALLOWED')
    expect(await town.refused(CHANGFU, 'consent.give', { ...PUBLISH, version: 0 })).toBe(
      'CONSENT.TEXT_CHANGED',
    )
  })

  test('hang on the wall of the station as counts, for who has the code, until it is taken back', async () => {
    await town.ok(GUILAN, 'order.submit', { menuItemCode: 'haircut', wanted: await wantedIn(town, 2) })
    const code = await screenCode(town)
    const { month, wishes, thanks } = await town.ok(NEWCOMER, 'screen.show', { code: code.toLowerCase() })
    expect(month).toEqual({ asked: 2, served: 1, mustArrive: 0, arrived: 0, minutes: 60, volunteers: 1 })
    expect(wishes).toEqual([{ title: '义务理发（上门）', count: 1 }])
    expect(thanks).toBeNull()
    expect(await screenCode(town)).toBe(code)
    expect(await town.refused(person('head-shishan'), 'screen.code', { stationId: DOUSHAHE })).toBe(
      'SESSION.NOT_YOUR_STATION',
    )
    const { code: next } = await town.ok(HEAD, 'screen.code', { stationId: DOUSHAHE, replace: true })
    expect(await town.refused(NEWCOMER, 'screen.show', { code })).toBe('SCREEN.CODE_UNKNOWN')
    await town.ok(HEAD, 'screen.stop', { stationId: DOUSHAHE })
    expect(await town.refused(NEWCOMER, 'screen.show', { code: next })).toBe('SCREEN.CODE_UNKNOWN')
  })

  test('are read over plain HTTP too: the wall and a certificate’s number, so many times an hour, and nothing else', async () => {
    const code = await screenCode(town)
    const at = async (query: object, options: RequestInit = {}) => {
      const parameters = new URLSearchParams(Object.entries(query))
      const response = await fetch(`${town.url}/_http/api?${parameters}`, options)
      return { status: response.status, body: await response.json() }
    }
    const wall = await at({ action: 'screen.show', code })
    expect(wall).toMatchObject({ status: 200, body: { ok: true, data: { stationId: DOUSHAHE } } })
    const kept = JSON.stringify(await town.documents('counters'))
    expect(kept).toContain(personIdOf('http:127.0.0.1'))
    expect(kept).not.toContain('127.0.0.1')
    expect(await at({ action: 'screen.show', code: 'ABCDEFGHJK' })).toMatchObject({
      status: 404,
      body: { error: { code: 'SCREEN.CODE_UNKNOWN' } },
    })
    expect(await at({ action: 'screen.show', code, person: 'p' })).toMatchObject({ status: 400 })
    for (const action of [
      'hours.publicList',
      'session.get',
      'order.submit',
      'screen.code',
      'targets.get',
      '',
    ])
      expect(await at({ action, stationId: DOUSHAHE })).toEqual({ status: 404, body: {} })
    expect(await at({ action: 'screen.show', code }, { method: 'POST' })).toEqual({ status: 405, body: {} })
    // Somebody in the app is not answered as if he came through that door: the address would be his own word.
    const forged = {
      httpMethod: 'GET',
      requestContext: {},
      queryStringParameters: { action: 'screen.show', code },
    }
    for (const as of [NEWCOMER, null])
      expect(await town.raw(as, 'api', forged)).toMatchObject({ error: { code: 'INPUT.INVALID' } })
    const check = (address: string, saidToBe?: string) =>
      at(
        { action: 'certificate.verify', number: 'STS-ZM-2026-000001-ABCDEFGH' },
        {
          headers: {
            'x-emu-address': address,
            ...(saidToBe && { 'x-real-ip': saidToBe, 'x-forwarded-for': saidToBe }),
          },
        },
      )
    for (let times = 0; times < HOURLY_TRIES.verify.perPerson; times += 1)
      expect((await check('10.0.0.1')).status).toBe(404)
    expect(await check('10.0.0.1')).toMatchObject({
      status: 429,
      body: { error: { code: 'LIMIT.TOO_MANY_TRIES' } },
    })
    expect((await check('10.0.0.1', '10.0.0.3')).status).toBe(429)
    expect((await check('10.0.0.2')).status).toBe(404)
  })
})
