import { randomUUID } from 'node:crypto'
import { personIdOf } from '../../cloudfunctions/_core/runtime/ids'
import { cloud } from '../../cloudfunctions/_core/store/cloud'
import { database } from '../../cloudfunctions/_core/store/database'
import { civilClock } from '../../domain/kernel/civil-text'
import { readCsv } from '../support/read-csv'
import { readXlsx } from '../support/read-xlsx'
import { exportToday, openFile, today } from './support/exports'
import { CHANGFU, COORDINATOR, confirmedHaircut, DOUSHAHE, GUILAN, HEAD } from './support/orders'
import { person, startTown, type Town } from './support/town'

const OTHER_HEAD = person('head-longjin')
const FULL_NAMES = ['李长福', '周海燕', '张桂兰']
const MOBILE = /1[3-9]\d{9}/
const NATIONAL = { unmasked: true, reason: { code: 'national_system' } }

describe('an export of hours', () => {
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

  /** Clock times of check-in and check-out, as the order has them. */
  const servedFromTo = async (): Promise<readonly string[]> => {
    const [order] = (await town.documents('orders')).filter(({ _id }) => _id === orderId)
    const parts = Array.isArray(order?.assignments) ? order.assignments : []
    const [visit] = parts.flatMap(({ visits }) => visits)
    return [visit.inMs, visit.outMs].map(civilClock)
  }

  const records = () => town.documents('exports')
  const correct = () =>
    town.ok(COORDINATOR, 'order.correct', {
      orderId,
      volunteerId: personIdOf(CHANGFU.openid),
      minutes: 40,
      reason: { code: 'wrong_minutes' },
    })
  const lines = async (exportId: string, as = HEAD) =>
    readCsv(String((await openFile(town, exportId, as)).content).slice(1))

  test('says of minutes that are being looked into that they do not count yet, until that is settled', async () => {
    const inDoubt = async () => {
      const [head = [], ...rows] = await lines(await exportToday(town))
      return rows.map((row) => row[head.indexOf('核对情况')])
    }
    await town.ok(CHANGFU, 'order.object', { orderId, text: '我做了两个钟头' })
    expect(await inDoubt()).toEqual(['有异议，暂不计'])
    await correct()
    expect(await inDoubt()).toEqual(['', '', ''])
    await town.ok(GUILAN, 'order.notDone', { orderId, reason: { code: 'not_finished' } })
    expect(await inDoubt()).toEqual(['', '', '有异议，暂不计'])
    await town.ok(HEAD, 'order.settle', { orderId, reason: { code: 'sorted_out' } })
    expect(await inDoubt()).toEqual(['', '', ''])
  })

  test('has one row per entry, with what the ledger says, and names and telephones hidden', async () => {
    await correct()
    const file = await openFile(town, await exportToday(town))
    expect(file).toMatchObject({ rows: 3, fileName: expect.stringMatching(/^陡沙河村志愿服务时长_.+\.csv$/) })
    const text = String(file.content)
    expect(text.startsWith('\ufeff姓名,')).toBe(true)
    for (const name of FULL_NAMES) expect(text).not.toContain(name)
    expect(text).not.toMatch(MOBILE)
    const [head = [], ...rows] = readCsv(text.slice(1))
    const column = (label: string) => rows.map((row) => row[head.indexOf(label)])
    expect(column('姓名')).toEqual(['李**', '李**', '李**'])
    expect(column('联系电话')[0]).toMatch(/^199\*{4}\d{4}$/)
    expect(column('服务时长（分钟）')).toEqual(['60', '-60', '40'])
    expect(column('服务时长（小时）')).toEqual(['1', '-1', '0.5'])
    expect(column('记入或冲回')).toEqual(['记入', '冲回', '记入'])
    expect(column('原因')).toEqual(['', '时间记错了', '时间记错了'])
    const [start = '', end = ''] = await servedFromTo()
    expect([column('开始时间')[0], column('结束时间')[0]]).toEqual([start, end])
    expect(column('服务类别')[0]).toBe('便民服务')
    expect(column('服务对象')).toEqual(['村民', '村民', '村民'])
    expect(column('负责人（记录人）')).toEqual(['周**', '吴**', '吴**'])
    expect(column('冲回哪一条')).toEqual(['', column('记录编号')[0], ''])
    const entries = (await town.documents('hour_entries')).filter(({ accountId }) =>
      String(accountId).startsWith('volunteer:'),
    )
    expect(column('记录编号').sort()).toEqual(entries.map(({ _id }) => _id).sort())
  })

  test('names people in full only for a reason that is logged', async () => {
    const period = await today(town)
    const ask = (more: object) =>
      town.refused(HEAD, 'hours.export', { period, format: 'csv', unmasked: true, ...more })
    expect(await ask({})).toBe('EXPORT.REASON_REQUIRED')
    expect(await ask({ reason: { code: 'curious' } })).toBe('EXPORT.REASON_REQUIRED')
    expect(await ask({ reason: { code: 'other' } })).toBe('EXPORT.REASON_REQUIRED')
    expect(await records()).toEqual([])
    const [, row = []] = await lines(await exportToday(town, HEAD, NATIONAL))
    expect(row[0]).toBe('李长福')
    expect(row[3]).toMatch(MOBILE)
    expect(row.join()).not.toContain('张桂兰')
    const { items } = await town.ok(COORDINATOR, 'export.list', {})
    expect(items).toEqual([
      expect.objectContaining({
        by: '周海燕',
        unmasked: true,
        reason: '录入全国系统',
        rows: 1,
        opens: false,
        fileName: expect.stringContaining('含姓名电话'),
      }),
    ])
  })

  test('as a workbook has the rows, the sums and what it is', async () => {
    await correct()
    const exportId = await exportToday(town, HEAD, { format: 'xlsx' })
    const [details, sums, notes, ...more] = readXlsx((await openFile(town, exportId)).content)
    expect(more).toEqual([])
    expect([details?.name, sums?.name, notes?.name]).toEqual(['时长明细', '汇总', '说明'])
    expect(details?.rows).toHaveLength(4)
    expect(details?.rows[1]).toEqual(
      expect.arrayContaining(['李**', '义务理发（上门）', ...(await servedFromTo()), 60]),
    )
    expect(details?.xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
    expect([details, sums, notes].map((sheet) => sheet?.xml.includes('<f>'))).toEqual([false, false, false])
    expect(sums?.rows).toContainEqual(['李**', expect.stringMatching(/^STS-/), 1, 0.5, 40, 40, 0, 0])
    expect(sums?.rows).toContainEqual(['温暖家园', 1, 0.5, 40, 40, 0, 0])
    const said = notes?.rows.map((row) => row.join(' ')).join('\n')
    expect(said).toContain('周海燕')
    expect(said).toContain('不含路上的时间')
    expect(said).toContain('已隐藏一部分')
  })

  test('is of his own stations, and of the whole town for its office', async () => {
    const period = await today(town)
    const wanted = { period, format: 'csv' as const, stationId: DOUSHAHE }
    expect(await town.refused(OTHER_HEAD, 'hours.export', wanted)).toBe('SESSION.NOT_YOUR_STATION')
    expect(await town.refused(CHANGFU, 'hours.export', wanted)).toBe('SESSION.NOT_ALLOWED')
    expect(await town.refused(OTHER_HEAD, 'hours.export', { period, format: 'csv' })).toBe('EXPORT.NOTHING')
    expect(await lines(await exportToday(town, COORDINATOR), COORDINATOR)).toHaveLength(2)
    const station = await exportToday(town, COORDINATOR, { stationId: DOUSHAHE })
    expect(await lines(station, COORDINATOR)).toHaveLength(2)
  })

  test('is made once, however often it is asked for', async () => {
    const input = { period: await today(town), format: 'csv' as const }
    const key = randomUUID()
    const answers = await Promise.all([1, 2, 3].map(() => town.ok(HEAD, 'hours.export', input, key)))
    expect(new Set(answers.map(({ exportId }) => exportId)).size).toBe(1)
    expect(await records()).toHaveLength(1)
    expect(await town.ok(HEAD, 'hours.export', input, key)).toEqual(answers[0])
  })

  test('that was cut off before its file was there is finished by asking again', async () => {
    const input = { period: await today(town), format: 'csv' as const }
    const key = randomUUID()
    const { exportId } = await town.ok(HEAD, 'hours.export', input, key)
    await database.collection('exports').doc(exportId).update({ fileId: null, rows: null })
    expect(await town.refused(HEAD, 'export.link', { exportId })).toBe('EXPORT.NOT_READY')
    await town.ok(HEAD, 'hours.export', input, key)
    expect((await openFile(town, exportId)).rows).toBe(1)
  })

  test('opens for who has made it, by links that end, for a day; then nothing is left but the log', async () => {
    const exportId = await exportToday(town)
    expect(await town.refused(COORDINATOR, 'export.link', { exportId })).toBe('EXPORT.NOT_FOUND')
    const { url, keptUntilMs } = await town.ok(HEAD, 'export.link', { exportId })
    expect((await fetch(url)).status).toBe(200)
    await town.advance(0.2)
    expect((await fetch(url)).status).toBe(403)
    expect((await openFile(town, exportId)).keptUntilMs).toBe(keptUntilMs)
    await town.fire('jobs')
    expect((await openFile(town, exportId)).rows).toBe(1)

    const fileList = [String((await records())[0]?.fileId)]
    const cut = await exportToday(town)
    await database.collection('exports').doc(cut).update({ fileId: null })
    await town.advance(24)
    expect(await town.refused(HEAD, 'export.link', { exportId })).toBe('EXPORT.GONE')
    expect((await records()).map(({ deletedAtMs }) => typeof deletedAtMs)).toEqual(['number', 'number'])
    expect((await town.fire('jobs')).tally).toMatchObject({ exportsDeleted: 0, exportsLeft: 0 })
    expect((await cloud.deleteFile({ fileList })).fileList[0]?.code).toBe('STORAGE_FILE_NONEXIST')
    const { items } = await town.ok(HEAD, 'export.list', {})
    expect(items.map(({ by, rows, opens }) => [by, rows, opens])).toEqual([
      ['周海燕', 1, false],
      ['周海燕', 1, false],
    ])
  })

  test('is read of by a head if it is his own, by the town in any case', async () => {
    await exportToday(town, COORDINATOR)
    await exportToday(town)
    expect((await town.ok(HEAD, 'export.list', {})).items.map(({ by }) => by)).toEqual(['周海燕'])
    expect((await town.ok(COORDINATOR, 'export.list', {})).items.map(({ by, opens }) => [by, opens])).toEqual(
      [
        ['周海燕', false],
        ['吴镇明', true],
      ],
    )
  })
})
