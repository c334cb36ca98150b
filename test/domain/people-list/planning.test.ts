import { beginImport } from '../../../domain/people-list/begin-import'
import type { ListCode } from '../../../domain/people-list/list-kinds'
import { exampleCells } from '../../../domain/people-list/list-notes'
import { listHeading } from '../../../domain/people-list/listed-people'
import { isGood } from '../../../domain/people-list/planned-row'
import { readTable } from '../../../domain/people-list/read-table'
import { settleRow } from '../../../domain/people-list/settle-row'
import { shownDifferences } from '../../../domain/people-list/shown-differences'
import { TOWN } from '../../../domain/town/stations'
import { aPerson, aVolunteer, HOME_STATION, livingIn, NOW, OTHER_STATION } from '../../fixtures/builders'
import {
  CLERK,
  faultsOf,
  HEAD,
  NEIGHBORS,
  peopleAfter,
  planned,
  planRows,
  TEAMS,
} from '../support/list-scenes'
import { refusalOf } from '../support/refusal-of'
import { taken } from '../support/taken'

const NEW = { name: '方小勇', phone: '13800009001', birthMonth: '1990-05', specialties: '邻里互助' }

describe('a table', () => {
  test('is read under its heading, wherever that is and whatever stands around it', () => {
    const { rows, unused } = taken(
      readTable(
        [
          ['陡沙河村志愿者名单'],
          [],
          ['序号', ' 名 字 ', '手机号（必填）*', '身份证号', '备注'],
          ['1', '方小勇', '13800009001', '341525199005051234', '老党员'],
          ['', '', '', '', ''],
          ['2', '方小芳'],
        ],
        'volunteers',
      ),
    )
    expect(rows).toEqual([
      { line: 4, cells: { name: '方小勇', phone: '13800009001' } },
      { line: 6, cells: { name: '方小芳' } },
    ])
    expect(unused).toEqual(['序号', '身份证号', '备注'])
  })

  test.each<ListCode>(['volunteers', 'villagers'])('the template of %s has nobody in it', (list) => {
    expect(refusalOf(readTable([listHeading(list), exampleCells(list)], list))).toBe('LIST.EMPTY')
  })

  test('without a heading, without people, and with too many is refused', () => {
    expect(refusalOf(readTable([['方小勇', '13800009001']], 'villagers'))).toBe('LIST.NO_HEADING')
    expect(
      readTable(
        [
          ['电话', '住址'],
          ['13800009001', '花园组'],
        ],
        'villagers',
      ),
    ).toMatchObject({
      refusal: { code: 'LIST.COLUMN_MISSING', details: { columns: '“姓名”' } },
    })
    expect(refusalOf(readTable([['姓名', '电话']], 'villagers'))).toBe('LIST.EMPTY')
    const many = Array.from({ length: 2_001 }, () => ['方小勇', ''])
    expect(refusalOf(readTable([['姓名', '电话'], ...many], 'villagers'))).toBe('LIST.TOO_MANY_ROWS')
  })
})

describe('a row', () => {
  test('of somebody new makes a volunteer without the app, in a team of his village, on paper', () => {
    const rows = planned('volunteers', [NEW])
    expect(rows).toEqual([
      expect.objectContaining({ kind: 'add', notes: [`没写队伍，会放进${NEIGHBORS.name}`] }),
    ])
    expect(peopleAfter(rows, 'volunteers')).toEqual([
      expect.objectContaining({
        contact: { name: '方小勇', phone: '13800009001', stationId: HOME_STATION, addressText: '' },
        usesApp: false,
        grants: [],
        entered: { by: 'head', atMs: NOW, consent: 'on_paper' },
        volunteer: expect.objectContaining({
          volunteerNo: 'STS-201-2026-00009',
          specialties: ['neighbor'],
          teamIds: ['neighbors'],
          leaderOf: [],
          insurances: [],
          approvals: [{ specialty: 'neighbor', by: 'head', atMs: NOW }],
        }),
      }),
    ])
  })

  test.each([
    ['no name', { ...NEW, name: '' }, '没有写姓名'],
    ['no telephone', { ...NEW, phone: '' }, '志愿者要写电话'],
    ['no month of birth', { ...NEW, birthMonth: '' }, '没有写出生年月'],
    ['no specialty', { ...NEW, specialties: '' }, '没有写专长'],
    ['a minor', { ...NEW, birthMonth: '2012-03' }, '要监护人同意'],
    ['what needs a paper', { ...NEW, specialties: '健康服务' }, '“健康服务”要有证书'],
    ['what no team does', { ...NEW, specialties: '文化文体' }, '没有对口的队伍'],
    ['a team that is none', { ...NEW, teams: '飞虎队' }, '没有“飞虎队”这支队'],
    ['another village', { ...NEW, village: '上店村' }, '这是上店村的人，您只管陡沙河村'],
    ['a number that is none', { ...NEW, personId: 'p1' }, '没有这个登记号'],
    ['names of a masked list', { ...NEW, name: '方**', phone: '138****9001' }, '隐藏了一部分'],
  ])('with %s is faulty, in words', (_, cells, words) => {
    expect(faultsOf(planned('volunteers', [cells]))).toContain(words)
  })

  test('of a clerk says which village', () => {
    expect(faultsOf(planned('volunteers', [NEW], { by: CLERK }))).toBe('没有写是哪个村')
    const [row] = planned('volunteers', [{ ...NEW, village: '陡沙河' }], { by: CLERK })
    expect(row).toMatchObject({ kind: 'add', stationId: HOME_STATION })
  })

  test('that comes twice is taken once; a household with one telephone is two people', () => {
    const [, again, wife] = planned('villagers', [
      { name: '方小勇', phone: '13800009001' },
      { name: '方 小勇', phone: '138 0000 9001' },
      { name: '何秀英', phone: '13800009001' },
    ])
    expect(again).toMatchObject({ kind: 'faulty', line: 3, faults: ['和第 2 行是同一个人，只留一行'] })
    expect(wife).toMatchObject({ kind: 'add', notes: ['电话和第 2 行的方小勇一样，会各登记一个人'] })
  })
})

describe('who is known', () => {
  const guilan = aPerson('guilan')
  const changfu = aVolunteer('changfu', { teamIds: ['barbers'] })

  test('is found by telephone and name, and nothing of him is changed that is not said', () => {
    const [same] = planned('villagers', [{ name: '张桂兰', phone: '138 0000 1001' }], { people: [guilan] })
    expect(same).toMatchObject({ kind: 'same', personId: 'guilan' })
    const [change] = planned('villagers', [{ name: '张桂兰', phone: '13800001001', address: '河东组' }], {
      people: [guilan],
    })
    expect(change).toMatchObject({
      kind: 'change',
      differences: [{ label: '组和住址', before: '花园组', after: '河东组' }],
      notes: [expect.stringContaining('他自己用小程序')],
    })
  })

  test('is found by his number, and gets the telephone of the row', () => {
    const rows = planned('villagers', [{ personId: 'guilan', name: '张桂兰', phone: '13800001999' }], {
      people: [guilan],
    })
    expect(rows).toMatchObject([
      { kind: 'change', differences: [{ label: '联系电话', before: '13800001001', after: '13800001999' }] },
    ])
  })

  test('whoever brings the file reads of him what a list without telephones says, and what he wrote himself', () => {
    const there = aVolunteer('there', { birthMonth: '1962-03' }, { contact: guilan.contact })
    const row = {
      ...{ personId: 'there', name: '何秀英', phone: '13800001999', address: '河东组' },
      ...{ birthMonth: '1963-04', nationalNo: '34152501' },
    }
    const [change] = planned('volunteers', [row], { people: [there] })
    if (change?.kind !== 'change') throw new Error('it is no change')
    const shown = shownDifferences(change.differences)
    expect(shown.map(({ label, before, after }) => [label, before, after])).toEqual([
      ['姓名', '张**', '何秀英'],
      ['出生年月', '1962-**', '1963-04'],
      ['联系电话', '138****1001', '13800001999'],
      ['组和住址', '****', '河东组'],
      ['全国志愿者编号', '', '34152501'],
    ])
  })

  test('without a telephone in the row is found by name, by address where that does not tell', () => {
    const other = aPerson('other', { contact: { ...guilan.contact, phone: '', addressText: '河东组' } })
    const find = (cells: object, people = [guilan, other]) =>
      planned('villagers', [{ name: '张桂兰', ...cells }], { people })
    expect(find({}, [guilan])).toMatchObject([{ personId: 'guilan' }])
    expect(faultsOf(find({}))).toContain('分不清是不是同一个人')
    expect(find({ address: '河东组' })).toMatchObject([{ personId: 'other', kind: 'same' }])
    expect(find({ address: '马场' })).toMatchObject([{ kind: 'add' }])
  })

  test('with another name has his telephone shared, and somebody is to look', () => {
    const [row] = planned('villagers', [{ name: '张桂英', phone: '13800001001' }], { people: [guilan] })
    expect(row).toMatchObject({
      kind: 'add',
      notes: ['电话和在册的张桂兰一样，姓名不一样，会另外登记一个人'],
    })
  })

  test('in another village is not moved', () => {
    const away = aPerson('away', { contact: { ...guilan.contact, stationId: OTHER_STATION } })
    const row = { name: '张桂兰', phone: '13800001001' }
    expect(faultsOf(planned('villagers', [row], { people: [away] }))).toContain('已经在别的村登记了')
    const moved = [{ ...row, personId: 'away', village: '陡沙河村' }]
    expect(faultsOf(planned('villagers', moved, { people: [away] }))).toContain('没有这个登记号')
    expect(faultsOf(planned('villagers', moved, { people: [away], by: CLERK }))).toContain('换村不能用表改')
  })

  test('becomes a volunteer, unless he has left or waits for an answer', () => {
    const row = [{ ...NEW, name: '张桂兰', phone: '13800001001' }]
    expect(planned('volunteers', row, { people: [guilan] })).toMatchObject([{ kind: 'change' }])
    const left = aVolunteer('left', { leftAtMs: NOW - 1 }, { contact: guilan.contact })
    expect(faultsOf(planned('volunteers', row, { people: [left] }))).toContain('他自己退出了志愿者')
    const waits = aPerson('waits', { application: { id: 'a1', waiting: true } })
    expect(faultsOf(planned('volunteers', row, { people: [waits] }))).toContain('正等您看')
  })

  test('as a volunteer takes specialties and teams from the row, and no office', () => {
    const row = { name: '李长福', phone: '13800002002', specialties: '理发、邻里互助', teams: NEIGHBORS.name }
    const rows = planned('volunteers', [row], { people: [changfu] })
    expect(rows).toMatchObject([{ differences: [{ label: '专长' }, { label: '队伍' }] }])
    expect(peopleAfter(rows, 'volunteers', [changfu])).toMatchObject([
      { usesApp: true, volunteer: { specialties: ['convenience', 'neighbor'], teamIds: ['neighbors'] } },
    ])
    const leader = aVolunteer('changfu', { teamIds: ['barbers'], leaderOf: ['barbers'] })
    expect(faultsOf(planned('volunteers', [row], { people: [leader] }))).toContain('的队长')
  })

  test('is not changed by a list that he brings himself', () => {
    const people = [aPerson('head', livingIn(HOME_STATION))]
    const row = [{ name: '陈守义', phone: '13800003003', address: '河东组' }]
    expect(faultsOf(planned('villagers', row, { people }))).toContain('这一行是您自己')
  })
})

describe('an import', () => {
  const begin = (mode: 'all' | 'good', cells: readonly object[], people = [aPerson('guilan')]) =>
    beginImport(
      planned('villagers', cells, { people }),
      { id: 'l1', list: 'villagers', mode, fileName: 'x' },
      HEAD,
    )
  const FAULTY = { name: '方小芳', phone: '1380000900' }
  const KNOWN = { name: '张桂兰', phone: '13800001001' }

  test('is all or nothing by choice, and nothing where all is known', () => {
    expect(refusalOf(begin('all', [{ name: '方小勇' }, FAULTY]))).toBe('LIST.HAS_FAULTS')
    expect(taken(begin('good', [{ name: '方小勇' }, FAULTY, KNOWN])).import).toMatchObject({
      rows: 1,
      faulty: 1,
      same: 1,
      parts: 1,
    })
    expect(refusalOf(begin('all', [KNOWN]))).toBe('LIST.NOTHING_NEW')
  })

  test('leaves a row whose person is not what was looked at any more', () => {
    const before = aPerson('guilan')
    const [row] = planned('villagers', [{ ...KNOWN, address: '河东组' }], { people: [before] }).filter(isGood)
    if (!row) throw new Error('faulty')
    const entering = {
      ...{ list: 'villagers' as const, id: row.personId, townId: TOWN.id, stationId: HOME_STATION },
      ...{ volunteerNo: '', teams: TEAMS, by: 'head', atMs: NOW },
    }
    const at = (addressText: string) =>
      settleRow(row, { ...before, contact: { ...before.contact, addressText } }, entering).outcome
    expect([at('花园组'), at('河东组'), at('新屋')]).toEqual(['changed', 'same', 'left'])
    expect(settleRow(row, null, entering).outcome).toBe('left')
  })

  test('of a row that was entered before finds him, also with another telephone', () => {
    const rows = taken(
      readTable(
        [
          ['姓名', '电话'],
          ['方小勇', '13800009001'],
        ],
        'villagers',
      ),
    ).rows
    const [entered] = peopleAfter(planRows(rows, 'villagers'), 'villagers')
    if (!entered) throw new Error('nobody')
    expect(planRows(rows, 'villagers', { people: [entered] })).toMatchObject([{ kind: 'same' }])
    const moved = { ...entered, contact: { ...entered.contact, phone: '13800009999' } }
    expect(planRows(rows, 'villagers', { people: [moved] })).toMatchObject([
      { kind: 'change', differences: [{ before: '13800009999', after: '13800009001' }] },
    ])
  })
})
