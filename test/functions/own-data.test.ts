import { CONSENTS } from '../../domain/privacy/consents'
import { LISTED, listed } from './support/bindings'
import { XUCHENG } from './support/offices'
import {
  accept,
  CHANGFU,
  COORDINATOR,
  confirmedHaircut,
  DOUSHAHE,
  GUILAN,
  HEAD,
  idOf,
  measuredMinutes,
  NEWCOMER,
  serve,
  wantedIn,
} from './support/orders'
import { CHILD, newcomerApplies } from './support/registry'
import { person, startTown, type Town } from './support/town'
import { ASKED } from './support/without-app'

/** Where 石大河 lives. */
const LIVING = { name: LISTED.name, addressText: '花园组，桥边' } as const
const OTHER_HEAD = person('head-shangdian')
const HEALTH = { purpose: 'health_facts', version: CONSENTS.health_facts.version } as const
const NOTICE = { purpose: 'privacy_notice', version: CONSENTS.privacy_notice.version } as const

describe('what a person may do with what is known of him', () => {
  let town: Town
  beforeAll(async () => {
    town = await startTown()
  })
  beforeEach(() => town.renew())
  afterAll(() => town.stop())

  test('he takes everything with him, to read or for another program, and nothing of others', async () => {
    const orderId = await confirmedHaircut(town)
    await town.ok(HEAD, 'contact.reveal', { orderId })
    const text = await town.ok(GUILAN, 'me.export', { format: 'text' })
    expect(text.fileName).toMatch(/^我的资料_\d{4}-\d\d-\d\d\.txt$/)
    for (const fact of [
      '张桂兰',
      '13800001001',
      '花园组，老槐树旁第二家',
      '义务理发（上门）',
      '看了电话和住址',
    ])
      expect(text.content).toContain(fact)
    const json = await town.ok(CHANGFU, 'me.export', { format: 'json' })
    const data = JSON.parse(json.content)
    expect(data.我).toMatchObject([{ 姓名: '李长福', 志愿者编号: expect.stringMatching(/^STS-/) }])
    expect(data.我的时长).toMatchObject([{ 服务: '义务理发（上门）', 分钟: 60 }])
    expect(data.我的任务).toMatchObject([{ 确认的分钟: 60 }])
    expect(data.我同意过什么).toHaveLength(2)
    expect(json.content).not.toMatch(/张桂兰|13800001001|老槐树/)
    expect((await town.documents('audit_log')).map(({ kind }) => kind).sort()).toEqual([
      'export_own',
      'export_own',
      'reveal_contact',
    ])
    expect(JSON.stringify(await town.documents('events'))).not.toContain('老槐树')
  })

  test('an applicant takes with him what he said of himself and whom he named', async () => {
    await newcomerApplies(town, CHILD)
    const { content } = await town.ok(NEWCOMER, 'me.export', { format: 'text' })
    for (const fact of ['我的报名', '站里在看', '2012-01', '学生', '只在本村', '父亲 方大勇 13800009002'])
      expect(content).toContain(fact)
  })

  test('he agrees with his first order, sees to what, and takes it back', async () => {
    const order = {
      menuItemCode: 'haircut',
      wanted: await wantedIn(town, 2),
      requester: { name: '新来的', phone: '13800009999' },
      place: { stationId: DOUSHAHE, addressText: '花园组' },
    }
    expect(
      await town.refused(NEWCOMER, 'order.submit', { ...order, agreed: [{ ...NOTICE, version: 0 }] }),
    ).toBe('CONSENT.TEXT_CHANGED')
    await town.ok(NEWCOMER, 'order.submit', { ...order, agreed: [NOTICE] })
    expect((await town.ok(NEWCOMER, 'session.get', {})).consents).toEqual(['privacy_notice'])
    await town.ok(NEWCOMER, 'consent.withdraw', NOTICE)
    expect((await town.ok(NEWCOMER, 'session.get', {})).consents).toEqual([])
    const { items } = await town.ok(NEWCOMER, 'consent.list', {})
    expect(items).toMatchObject([{ ...NOTICE, withdrawnAtMs: expect.any(Number) }])
  })

  test('what tells of his health reaches volunteers only if he has agreed to that', async () => {
    const readBy = async (agreed: boolean) => {
      await town.ok(GUILAN, agreed ? 'consent.give' : 'consent.withdraw', HEALTH)
      const { orderId } = await town.ok(GUILAN, 'order.submit', {
        menuItemCode: 'haircut',
        needText: '腿脚不便，卧床半年',
        wanted: await wantedIn(town, agreed ? 2 : 30),
      })
      const assignmentId = await accept(town, CHANGFU, orderId)
      const [his, hers] = [
        await town.ok(CHANGFU, 'assignment.get', { assignmentId }),
        await town.ok(HEAD, 'order.get', { orderId }),
      ]
      expect(his.mine?.volunteerId).toBe(idOf(CHANGFU))
      return [his.needText, hers.needText]
    }
    expect(await readBy(false)).toEqual([null, '腿脚不便，卧床半年'])
    expect(await readBy(true)).toEqual(['腿脚不便，卧床半年', '腿脚不便，卧床半年'])
  })

  test('who uses no app has the same by the hand of his station, and each time is written down', async () => {
    await listed({ contact: { ...LIVING, phone: LISTED.phone, stationId: DOUSHAHE } })
    const personId = LISTED.id
    const mine = { personId, reason: ASKED }
    const { orderId } = await town.ok(XUCHENG, 'order.submit', {
      menuItemCode: 'haircut',
      wanted: await wantedIn(town, 2),
      beneficiary: { name: LISTED.name, phone: LISTED.phone },
      place: { stationId: DOUSHAHE, addressText: LIVING.addressText },
    })
    const { items } = await town.ok(HEAD, 'person.withoutApp', { stationId: DOUSHAHE })
    expect(items).toContainEqual({ personId, name: LISTED.name, group: '花园组', volunteer: true })
    expect(await town.ok(HEAD, 'person.data', { personId })).toMatchObject({ phone: '138****7701' })

    const { content } = await town.ok(HEAD, 'person.copy', { ...mine, format: 'text' })
    for (const fact of [LISTED.name, LISTED.phone, LIVING.addressText, '义务理发（上门）', '本人来要求的'])
      expect(content).toContain(fact)
    const wanted = { phone: '13800007702' }
    await town.ok(HEAD, 'person.correct', { ...mine, wanted: { addressText: '马场组' } })
    const close = { ...mine, understood: true } as const
    expect(await town.refused(HEAD, 'person.close', close)).toBe('ACCOUNT.ORDERS_OPEN')
    await town.ok(XUCHENG, 'order.cancel', { orderId, reason: { code: 'not_needed' } })

    const others = [
      [OTHER_HEAD, personId, 'PERSON.NOT_FOUND'],
      [HEAD, idOf(GUILAN), 'PERSON.USES_APP'],
    ] as const
    for (const [office, of, code] of others) {
      const about = { personId: of, reason: ASKED }
      expect(await town.refused(office, 'person.data', { personId: of })).toBe(code)
      expect(await town.refused(office, 'person.copy', { ...about, format: 'json' })).toBe(code)
      expect(await town.refused(office, 'person.correct', { ...about, wanted })).toBe(code)
      expect(await town.refused(office, 'person.close', { ...about, understood: true })).toBe(code)
    }

    await town.ok(COORDINATOR, 'person.close', close)
    await town.fire('jobs')
    for (const kept of ['people', 'orders', 'notices'])
      expect(JSON.stringify(await town.documents(kept))).not.toMatch(/石大河|13800007701|桥边/)
    expect(await town.refused(HEAD, 'person.data', { personId })).toBe('PERSON.NOT_FOUND')
    const rows = [
      { kind: 'copy_for_person', fields: ['own'] },
      { kind: 'correct_person', fields: ['address'] },
      { kind: 'close_for_person', actorRole: 'town_coordinator' },
    ].map((row) => ({ ...row, subjectId: personId, reason: '本人来要求的' }))
    const written = await town.documents('audit_log')
    expect(written).toHaveLength(rows.length)
    for (const row of rows) expect(written).toContainEqual(expect.objectContaining(row))
  })

  test('who types a neighbour’s name and telephone into his own record neither reads nor clears what was ordered for that one', async () => {
    const beneficiary = { name: LISTED.name, phone: LISTED.phone }
    await town.ok(XUCHENG, 'order.submit', {
      menuItemCode: 'haircut',
      wanted: await wantedIn(town, 2),
      beneficiary,
      place: { stationId: DOUSHAHE, addressText: LIVING.addressText },
    })
    await town.ok(GUILAN, 'person.update', { ...beneficiary, stationId: DOUSHAHE, addressText: '河东组' })
    const { content } = await town.ok(GUILAN, 'me.export', { format: 'text' })
    expect(content).toContain(LISTED.name)
    expect(content).not.toContain('桥边')
    await town.ok(GUILAN, 'me.delete', { understood: true })
    await town.fire('jobs')
    expect((await town.documents('orders')).map((order) => order.beneficiary)).toMatchObject([beneficiary])
  })

  test('a station hands nobody a copy that says who was asked for money', async () => {
    await listed({ contact: { ...LIVING, phone: LISTED.phone, stationId: DOUSHAHE } })
    const { orderId } = await town.ok(XUCHENG, 'order.submit', {
      menuItemCode: 'haircut',
      wanted: await wantedIn(town, 2),
      beneficiary: { name: LISTED.name, phone: LISTED.phone },
      place: { stationId: DOUSHAHE, addressText: LIVING.addressText },
    })
    await serve(town, CHANGFU, await accept(town, CHANGFU, orderId))
    const minutes = await measuredMinutes(town, HEAD, orderId)
    await town.ok(HEAD, 'order.confirm', { orderId, decision: 'confirm', minutes })
    const text = '他要了二十块'
    await town.ok(XUCHENG, 'order.rate', { orderId, stars: 2, tags: ['asked_money'], text })
    const copyFor = async (office: { openid: string }) =>
      (await town.ok(office, 'person.copy', { personId: LISTED.id, reason: ASKED, format: 'text' })).content
    expect(await copyFor(COORDINATOR)).toContain(text)
    const copy = await copyFor(HEAD)
    expect(copy).toContain('2 星')
    expect(copy).not.toContain(text)
  })
})
