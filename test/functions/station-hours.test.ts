import { personIdOf } from '../../cloudfunctions/_core/runtime/ids'
import { database } from '../../cloudfunctions/_core/store/database'
import type { ActionInput } from '../../types/actions'
import {
  accept,
  CHANGFU,
  COORDINATOR,
  confirmedHaircut,
  HEAD,
  measuredMinutes,
  serve,
  wantedIn,
} from './support/orders'
import { person, startTown, type Town } from './support/town'

const DOUSHAHE = '341525111201'
const TONGLUOZHAI = '341525111200'
const NEIGHBOURS_HEAD = person('head-tongluozhai')
const QIANG = person('feng-qiang')

/** 冯强 of 陡沙河村 cleans a yard in 铜锣寨村, whose own people have paused; its head confirms an hour. */
async function lentCleaning(town: Town): Promise<string> {
  await database
    .collection('people')
    .doc(personIdOf(person('ye-qing').openid))
    .update({ volunteer: { paused: true } })
  const { orderId } = await town.ok(person('liao-sufen'), 'order.submit', {
    menuItemCode: 'yard_cleaning',
    wanted: await wantedIn(town, 2),
  })
  const assignmentId = await accept(town, QIANG, orderId)
  const { missing } = await town.ok(NEIGHBOURS_HEAD, 'order.get', { orderId })
  if (missing > 0) await town.ok(NEIGHBOURS_HEAD, 'order.proceed', { orderId })
  await serve(town, QIANG, assignmentId)
  const minutes = await measuredMinutes(town, NEIGHBOURS_HEAD, orderId)
  await town.ok(NEIGHBOURS_HEAD, 'order.confirm', { orderId, decision: 'confirm', minutes })
  return orderId
}

describe("a station's hours", () => {
  let town: Town
  beforeAll(async () => {
    town = await startTown()
  })
  beforeEach(() => town.renew())
  afterAll(() => town.stop())

  test('show what it has confirmed, to its head and to the town, and a correction in both', async () => {
    const orderId = await confirmedHaircut(town)
    const volunteerId = personIdOf(CHANGFU.openid)
    expect(await town.ok(HEAD, 'hours.station', { stationId: DOUSHAHE })).toMatchObject({
      totalMinutes: 60,
      verifiedMinutes: 60,
      lentHereMinutes: 0,
      records: 1,
      projects: [{ project: 'warm_home', minutes: 60 }],
      volunteers: [{ volunteerId, name: '李长福', records: 1, totalMinutes: 60 }],
    })
    const reason = { code: 'wrong_minutes' }
    await town.ok(COORDINATOR, 'order.correct', { orderId, volunteerId, minutes: 40, reason })
    const corrected = { totalMinutes: 40, records: 1, volunteers: [{ totalMinutes: 40, records: 1 }] }
    expect(await town.ok(COORDINATOR, 'hours.station', { stationId: DOUSHAHE })).toMatchObject(corrected)
  })

  test('count a lent service once as the own of who asked, and once as 支援 of who lent', async () => {
    const orderId = await lentCleaning(town)
    expect(await town.ok(COORDINATOR, 'hours.station', { stationId: TONGLUOZHAI })).toMatchObject({
      totalMinutes: 60,
      lentHereMinutes: 60,
      records: 1,
      lentOutMinutes: 0,
      lentOutRecords: 0,
    })
    expect(await town.ok(HEAD, 'hours.station', { stationId: DOUSHAHE })).toMatchObject({
      totalMinutes: 0,
      records: 0,
      lentOutMinutes: 60,
      lentOutRecords: 1,
    })
    const asked = await town.ok(NEIGHBOURS_HEAD, 'hours.records', { stationId: TONGLUOZHAI, of: 'lent_here' })
    expect(asked.items).toMatchObject([{ orderId, name: '冯强', minutes: 60, stationId: TONGLUOZHAI }])
    const lent = await town.ok(HEAD, 'hours.records', { stationId: DOUSHAHE, of: 'lent_out' })
    expect(lent.items).toMatchObject([{ orderId: null, name: '冯强', minutes: 60, stationId: TONGLUOZHAI }])
    expect((await town.ok(HEAD, 'hours.records', { stationId: DOUSHAHE })).items).toEqual([])
  })

  test('open every figure: its entries sum to it, page by page', async () => {
    const reason = { code: 'wrong_minutes' }
    const volunteerId = personIdOf(CHANGFU.openid)
    const orderId = await confirmedHaircut(town)
    await town.ok(COORDINATOR, 'order.correct', { orderId, volunteerId, minutes: 40, reason })
    await confirmedHaircut(town)
    const hours = await town.ok(HEAD, 'hours.station', { stationId: DOUSHAHE })
    const month = Number(hours.months[0]?.month.slice(5))
    const figures = [
      { of: 'own' as const },
      { month },
      { project: hours.projects[0]?.project ?? null },
      { hourClass: 'verified' as const },
      { volunteerId },
    ]
    for (const figure of figures) {
      let cursor: string | null = null
      let sum = 0
      let rows = 0
      do {
        const asked = { stationId: DOUSHAHE, ...figure, limit: 1, ...(cursor && { cursor }) }
        const page: Awaited<ReturnType<typeof pageOf>> = await pageOf(asked)
        cursor = page.nextCursor
        rows += page.items.length
        sum += page.items.reduce((total, { minutes }) => total + minutes, 0)
      } while (cursor)
      expect({ figure, sum, rows }).toEqual({ figure, sum: hours.totalMinutes, rows: 4 })
    }
    expect(hours.totalMinutes).toBe(100)
    const elsewhere = [{ month: (month % 12) + 1 }, { project: null }, { hourClass: 'declared' as const }]
    for (const figure of elsewhere)
      expect((await pageOf({ stationId: DOUSHAHE, ...figure })).items).toEqual([])
  })

  const pageOf = (asked: ActionInput<'hours.records'>) => town.ok(HEAD, 'hours.records', asked)

  test('are nobody else’s', async () => {
    expect(await town.refused(HEAD, 'hours.station', { stationId: '341525111200' })).toBe(
      'SESSION.NOT_YOUR_STATION',
    )
    expect(await town.refused(COORDINATOR, 'hours.station', { stationId: 'nowhere' })).toBe(
      'SESSION.NOT_YOUR_STATION',
    )
    expect(await town.refused(CHANGFU, 'hours.station', { stationId: DOUSHAHE })).toBe('SESSION.NOT_ALLOWED')
    expect(await town.refused(HEAD, 'hours.records', { stationId: TONGLUOZHAI })).toBe(
      'SESSION.NOT_YOUR_STATION',
    )
  })
})
