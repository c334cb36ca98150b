import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { people } from '../../cloudfunctions/_core/store/collections'
import { database } from '../../cloudfunctions/_core/store/database'
import { LIST_LIMITS } from '../../domain/people-list/list-limits'
import type { ActionInput } from '../../types/actions'
import { readCsv } from '../support/read-csv'
import { openFile } from './support/exports'
import {
  BARBER,
  begun,
  csvOf,
  demoList,
  finished,
  imported,
  lookedAt,
  newVillagers,
  villagersCsv,
  wantedList,
} from './support/lists'
import { CHANGFU, COORDINATOR, GUILAN, HEAD, idOf, makeSecondHead, SECOND_HEAD } from './support/orders'
import { REGISTRATION } from './support/registry'
import { person, startTown, type Town } from './support/town'

const OTHER_HEAD = person('head-longjin')

describe('a list of people', () => {
  let town: Town
  beforeAll(async () => {
    town = await startTown()
  })
  beforeEach(() => town.renew())
  afterAll(() => town.stop())

  const look = (file: string, list: 'villagers' | 'volunteers' = 'villagers', as = HEAD) =>
    town.ok(as, 'list.preview', wantedList(file, list))
  const everybody = async () => (await town.documents('people')).length
  const named = async (name: string) =>
    (await people.list({ where: { 'contact.name': name }, limit: 10 })).map((found) => found)

  test('is looked at without anything being written: every faulty row in words, every difference', async () => {
    const before = await town.documents('people')
    const seen = await look(demoList('volunteers-with-faults.csv'), 'volunteers')
    expect(await town.documents('people')).toEqual(before)
    expect(await town.documents('list_imports')).toEqual([])
    expect(seen.counts).toEqual({ add: 2, change: 2, same: 0, faulty: 7 })
    expect(seen.unused).toEqual(['序号', '备注'])
    expect(seen.faulty.map(({ line, faults }) => [line, faults.join('；')])).toEqual([
      [9, '手机号少一位（138…）'],
      [10, '和第 6 行是同一个人，只留一行'],
      [11, '这是上土市村的人，您只管陡沙河村'],
      [12, '未满十八岁，要监护人同意，请他自己在小程序里报名'],
      [13, '“健康服务”要有证书，请先不写这一样，登记好证书再加'],
      [14, expect.stringMatching(/一月还是十月.*专长里没有“砍柴”/)],
      [15, expect.stringContaining('姓名“=HYPERLINK(')],
    ])
    expect(seen.changes[0]).toMatchObject({
      name: '李长福',
      differences: expect.arrayContaining([{ label: '性别', before: '', after: '男' }]),
    })
    expect(seen.added.map(({ name }) => name)).toEqual(['朱大有', '何秀英'])
  })

  test('is taken over once, with numbers, teams and the paper; a second time all is known', async () => {
    const file = demoList('volunteers-with-faults.csv')
    const wanted = await lookedAt(town, file, 'volunteers')
    expect(await town.refused(HEAD, 'list.import', { ...wanted, mode: 'all' })).toBe('LIST.HAS_FAULTS')
    expect(await town.documents('list_imports')).toEqual([])
    const done = await finished(town, await town.ok(HEAD, 'list.import', wanted))
    expect(done).toMatchObject({ done: 4, faulty: 7, outcomes: { added: 2, changed: 2, same: 0, left: 0 } })
    const [zhu] = await named('朱大有')
    const [he] = await named('何秀英')
    expect(zhu).toMatchObject({
      contact: { phone: '13800008101', stationId: '341525111201' },
      usesApp: false,
      grants: [],
      entered: { by: idOf(HEAD), consent: 'on_paper' },
      volunteer: { specialties: ['neighbor', 'environment'], birthMonth: '1961-05', insurances: [] },
    })
    const numbers = [zhu, he].map((each) => each?.volunteer?.volunteerNo ?? '')
    expect(new Set(numbers).size).toBe(2)
    expect(numbers.join()).toMatch(/^STS-201-\d{4}-\d{5},STS-201-\d{4}-\d{5}$/)
    const again = await look(file, 'volunteers')
    expect(again.counts).toEqual({ add: 0, change: 0, same: 4, faulty: 7 })
    expect(await town.refused(HEAD, 'list.import', await lookedAt(town, file, 'volunteers'))).toBe(
      'LIST.NOTHING_NEW',
    )
    // Whoever uses the app reads that the station has changed his data.
    const { items } = await town.ok(CHANGFU, 'notice.list', {})
    expect(items[0]?.text).toContain('站里照名单改了您的资料')
    // What waits to be written names nobody once it is done.
    expect(JSON.stringify(await town.documents('import_parts'))).not.toContain('朱大有')
    expect(JSON.stringify(await town.documents('events'))).not.toContain('朱大有')
  })

  test('in GB18030, with somebody without a telephone, is that of a village', async () => {
    const seen = await look(demoList('villagers-gb18030.csv'))
    expect(seen.counts).toEqual({ add: 3, change: 0, same: 1, faulty: 0 })
    await imported(town, demoList('villagers-gb18030.csv'))
    expect((await look(demoList('villagers-gb18030.csv'))).counts).toMatchObject({ add: 0, same: 4 })
    expect(await named('吴老太')).toMatchObject([
      { contact: { phone: '', addressText: '界岭组，井边' }, volunteer: null },
    ])
  })

  test('that is cut off in the middle goes on where it was, by whoever answers for the village', async () => {
    const rows = LIST_LIMITS.rowsOfPart * 2 + 5
    const before = await everybody()
    const progress = await begun(town, newVillagers(rows))
    expect(progress).toMatchObject({ part: 0, parts: 3, rows, done: 0, finished: false })
    const { importId } = progress
    await Promise.all([1, 2, 3].map(() => town.call(HEAD, 'list.continue', { importId, part: 0 })))
    expect(await everybody()).toBe(before + LIST_LIMITS.rowsOfPart)
    await town.crashAndRestart()
    const { items } = await town.ok(COORDINATOR, 'list.imports', {})
    expect(items).toEqual([
      expect.objectContaining({ by: '周海燕', done: LIST_LIMITS.rowsOfPart, goesOn: true, part: 1 }),
    ])
    expect(await town.refused(OTHER_HEAD, 'list.continue', { importId, part: 1 })).toBe('LIST.NOT_FOUND')
    expect(await finished(town, { importId, part: 1 }, COORDINATOR)).toMatchObject({
      done: rows,
      outcomes: { added: rows },
    })
    expect(await everybody()).toBe(before + rows)
    expect(await town.ok(HEAD, 'list.continue', { importId, part: 1 })).toMatchObject({ finished: true })
    expect(await everybody()).toBe(before + rows)
  })

  test('brought by two heads at the same time makes nobody double', async () => {
    await makeSecondHead()
    const rows = LIST_LIMITS.rowsOfPart + 5
    const before = await everybody()
    const jobs = await Promise.all(
      [HEAD, SECOND_HEAD].map((as) => begun(town, newVillagers(rows), 'villagers', as)),
    )
    const done = await Promise.all(jobs.map((job, at) => finished(town, job, at === 0 ? HEAD : SECOND_HEAD)))
    expect(await everybody()).toBe(before + rows)
    const sum = (of: 'added' | 'same') => done.reduce((all, { outcomes }) => all + outcomes[of], 0)
    expect([sum('added'), sum('same')]).toEqual([rows, rows])
  })

  test('leaves who has changed his data, or has registered himself, since it was looked at', async () => {
    const job = await begun(
      town,
      villagersCsv([
        ['张桂兰', '13800001001', '', '新屋'],
        ['方小勇', '13800009001', '', ''],
      ]),
    )
    await town.ok(GUILAN, 'person.update', {
      ...{ name: '张桂兰', phone: '13800001001', stationId: '341525111201' },
      addressText: '她自己写的',
    })
    await town.ok(person('newcomer'), 'person.register', { ...REGISTRATION, addressText: '' })
    expect(await finished(town, job)).toMatchObject({
      outcomes: { added: 0, changed: 0, same: 0, left: 2 },
      linesLeft: [2, 3],
    })
    expect(await named('方小勇')).toHaveLength(1)
    expect((await people.find(idOf(GUILAN)))?.contact.addressText).toBe('她自己写的')
  })

  test('what was not written in time is deleted, and the line that says so stays', async () => {
    await begun(town, BARBER, 'volunteers')
    await town.advance(LIST_LIMITS.keptHours + 1)
    await town.fire('jobs')
    expect(await town.documents('import_parts')).toEqual([])
    expect((await town.ok(HEAD, 'list.imports', {})).items).toMatchObject([
      { goesOn: false, finished: false },
    ])
  })

  const exported = async (wanted: Partial<ActionInput<'list.export'>> = {}, as = HEAD) => {
    const { exportId } = await town.ok(as, 'list.export', { list: 'volunteers', format: 'xlsx', ...wanted })
    return openFile(town, exportId, as)
  }
  const FULL = { unmasked: true, reason: { code: 'check_list' } }

  test('is exported without names and telephones, in full for a reason that is logged', async () => {
    const masked = await exported({ format: 'csv' })
    expect(masked.fileName).toMatch(/^陡沙河村志愿者名单_\d{4}-\d{2}-\d{2}\.csv$/)
    expect(String(masked.content)).not.toMatch(/李长福|1[3-9]\d{9}/)
    expect(String(masked.content)).toContain('李**')
    expect(
      await town.refused(HEAD, 'list.export', { list: 'villagers', format: 'csv', unmasked: true }),
    ).toBe('EXPORT.REASON_REQUIRED')
    await database
      .collection('people')
      .doc(idOf(GUILAN))
      .update({ contact: { addressText: '=HYPERLINK("http://example.com")' } })
    const full = await exported({ list: 'villagers', format: 'csv', ...FULL })
    const rows = readCsv(String(full.content).slice(1))
    expect(rows.find((row) => row.includes('张桂兰'))).toEqual(
      expect.arrayContaining(['13800001001', '\'=HYPERLINK("http://example.com")']),
    )
    const { items } = await town.ok(COORDINATOR, 'export.list', {})
    expect(items.map(({ unmasked, reason }) => [unmasked, reason])).toEqual([
      [true, '核对、修改名单'],
      [false, ''],
    ])
    const looked = await town.ok(COORDINATOR, 'audit.list', { kind: 'export_list' })
    expect(looked.items.map(({ fields, reason }) => [fields, reason])).toEqual([
      [['name', 'phone', 'address'], '核对、修改名单'],
      [[], ''],
    ])
    expect(
      await town.refused(OTHER_HEAD, 'list.export', {
        list: 'villagers',
        format: 'csv',
        stationId: '341525111201',
      }),
    ).toBe('SESSION.NOT_YOUR_STATION')
  })

  test.each(['xlsx', 'csv'] as const)('as %s goes out, and comes back without a change', async (format) => {
    const back = async (list: 'villagers' | 'volunteers', more: object) => {
      const { content } = await exported({ list, format, ...more }, COORDINATOR)
      return (await look(content.toString('base64'), list, COORDINATOR)).counts
    }
    for (const list of ['villagers', 'volunteers'] as const)
      for (const more of [{}, FULL]) {
        const { same, ...others } = await back(list, more)
        expect(others).toEqual({ add: 0, change: 0, faulty: 0 })
        expect(same).toBeGreaterThan(20)
      }
  })

  test.each(['xlsx', 'csv'] as const)('has a template of %s that can be filled in', async (format) => {
    const { url, fileName } = await town.ok(HEAD, 'list.template', { list: 'volunteers', format })
    expect(fileName).toBe(`志愿者名单模板.${format}`)
    const content = Buffer.from(await (await fetch(url)).arrayBuffer())
    expect(
      await town.refused(HEAD, 'list.preview', wantedList(content.toString('base64'), 'volunteers')),
    ).toBe('LIST.EMPTY')
  })

  test('is for those who answer for a village alone', async () => {
    expect(await town.refused(CHANGFU, 'list.preview', wantedList(BARBER))).toBe('SESSION.NOT_ALLOWED')
    const foreign = villagersCsv([['张桂兰', '13800001001', '陡沙河村', '新屋']])
    const { faulty } = await look(foreign, 'villagers', OTHER_HEAD)
    expect(faulty).toMatchObject([{ faults: ['这是陡沙河村的人，您只管龙金村'] }])
    const byNumber = csvOf(['登记号', '姓名', '住址'], [[idOf(GUILAN), '张桂兰', '新屋']])
    expect((await look(byNumber, 'villagers', OTHER_HEAD)).faulty).toMatchObject([
      { faults: [expect.stringContaining('没有这个登记号')] },
    ])
    expect(await look(foreign, 'villagers', COORDINATOR)).toMatchObject({
      counts: { change: 1 },
      changes: [{ differences: [{ label: '组和住址', before: '****', after: '新屋' }] }],
    })
  })

  test('the function that reads it carries the libraries, and no other does', () => {
    const bundle = (name: string) =>
      readFileSync(join(__dirname, `../../dist/functions/${name}/index.js`), 'utf8')
    const carries = ['api', 'admin', 'jobs'].map((name) => bundle(name).includes('node_modules/csv-parse'))
    expect(carries).toEqual([false, true, false])
  })
})
