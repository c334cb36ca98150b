import { personIdOf } from '../../cloudfunctions/_core/runtime/ids'
import { database } from '../../cloudfunctions/_core/store/database'
import { shanghaiParts } from '../../domain/kernel/shanghai-time'
import { PLACES } from '../../domain/targets/place-words'
import type { ActionInput } from '../../types/actions'
import { readXlsx } from '../support/read-xlsx'
import { submitted } from './support/bulletins'
import {
  accept,
  CHANGFU,
  COORDINATOR,
  confirmedHaircut,
  GUILAN,
  HEAD,
  measuredMinutes,
  serve,
  wantedIn,
} from './support/orders'
import { pdfPages } from './support/pdf-text'
import { person, startTown, type Town } from './support/town'
import { nowOf } from './support/visits'

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

  test('stand in the report of the month beside orders and news, on the page as on paper and in the table', async () => {
    await confirmedHaircut(town)
    await town.ok(GUILAN, 'order.submit', { menuItemCode: 'haircut', wanted: await wantedIn(town, 2) })
    const bulletinId = await submitted(town)
    await town.ok(COORDINATOR, 'bulletin.decide', { bulletinId, decision: 'forward', version: 1 })
    const { year, month } = shanghaiParts(await nowOf(town))
    const { places } = await town.ok(HEAD, 'report.get', { year, month })
    const raw = await town.documents('orders')
    expect(places).toMatchObject([
      {
        stationId: DOUSHAHE,
        orders: { asked: raw.length, served: 1, unmet: 0, others: 1 },
        hours: { totalMinutes: 60, services: 1, volunteers: 1 },
        projects: [{ project: 'warm_home', minutes: 60 }],
        months: [{ month, asked: 2, minutes: 60 }],
        bulletins: { handedIn: 1, adopted: 1, forwarded: 1 },
      },
    ])
    const whole = await town.ok(COORDINATOR, 'report.get', { year })
    expect(whole.places.map(({ stationId }) => stationId)).toEqual(PLACES)
    expect(whole.places[0]?.hours).toEqual(places[0]?.hours)
    const table = await town.ok(HEAD, 'report.paper', { year, month, format: 'xlsx' })
    expect(table.fileName).toBe(`陡沙河村${year}年${month}月志愿服务报表.xlsx`)
    const [sheet] = readXlsx(Buffer.from(await (await fetch(table.url)).arrayBuffer()))
    expect(sheet?.rows[1]?.slice(0, 3)).toEqual(['陡沙河村', 2, 1])
    const { url } = await town.ok(COORDINATOR, 'report.paper', { year, format: 'pdf' })
    const pages = pdfPages(Buffer.from(await (await fetch(url)).arrayBuffer()))
    expect(pages.length).toBeGreaterThan(1)
    expect(pages.join('')).toContain('江子河村')
    expect(pages[0]).toMatch(/六大工程（小时）.*温暖家园.*1 小时/s)
    expect(pages.at(-1)).toContain(`第 ${pages.length} 页，共 ${pages.length} 页`)
  })

  test('count for the county by themselves; what is no number is answered by hand', async () => {
    await confirmedHaircut(town)
    const { year } = shanghaiParts(await nowOf(town))
    const place = { year, stationId: DOUSHAHE }
    await town.ok(HEAD, 'checklist.answer', { ...place, itemId: 'sign', met: true, note: '在文化广场边上' })
    const { lines, mayChange } = await town.ok(HEAD, 'checklist.get', place)
    const found = (id: string) => lines.find((line) => line.id === id)
    expect(found('services')).toMatchObject({ count: 1, met: null })
    expect(found('sign')).toMatchObject({ count: null, met: true, note: '在文化广场边上' })
    expect(mayChange).toBe(false)
    expect(await town.refused(HEAD, 'checklist.get', { year, stationId: TONGLUOZHAI })).toBe(
      'SESSION.NOT_YOUR_STATION',
    )
    const { url } = await town.ok(HEAD, 'checklist.paper', place)
    const pages = pdfPages(Buffer.from(await (await fetch(url)).arrayBuffer()))
    expect(pages.join('')).toContain('在文化广场边上')
  })
})
