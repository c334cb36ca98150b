import { randomUUID } from 'node:crypto'
import { database } from '../../cloudfunctions/_core/store/database'
import { exportToday } from './support/exports'
import {
  accept,
  CHANGFU,
  COORDINATOR,
  confirmedHaircut,
  GUILAN,
  HEAD,
  idOf,
  orderHaircut,
  wantedIn,
} from './support/orders'
import { allowFewLooks } from './support/privacy-refusals'
import { QINGQING, QINGQING_WANTS } from './support/registry'
import { person, startTown, type Town } from './support/town'

const WHOLE = { name: '张桂兰', phone: '13800001001', addressText: '花园组，老槐树旁第二家' }
const OTHER_HEAD = person('head-shangdian')

describe('telephone and place of an order', () => {
  let town: Town
  beforeAll(async () => {
    town = await startTown()
  })
  beforeEach(() => town.renew())
  afterAll(() => town.stop())

  test('are masked for the offices, and shown by one tap that is written down', async () => {
    const orderId = await orderHaircut(town)
    for (const office of [HEAD, COORDINATOR])
      expect(await town.ok(office, 'order.get', { orderId })).toMatchObject({
        contact: { name: '张桂兰', phone: '138****1001', addressText: '' },
        contactMasked: true,
      })
    expect(await town.documents('audit_log')).toEqual([])
    const shown = await town.ok(HEAD, 'contact.reveal', { orderId })
    expect(shown).toEqual({ orderId, contact: WHOLE, orderedBy: null, care: { words: [], atHome: [] } })
    const [row, ...more] = await town.documents('audit_log')
    expect(more).toEqual([])
    expect(row).toMatchObject({
      actorId: idOf(HEAD),
      actorRole: 'station_head',
      kind: 'reveal_contact',
      objectId: orderId,
      subjectId: idOf(GUILAN),
      fields: ['phone', 'address'],
      result: 'shown',
    })
    for (const collection of ['events', 'audit_log', 'counters'])
      expect(JSON.stringify(await town.documents(collection))).not.toMatch(/13800001001|老槐树/)
  })

  test('need no tap of the one who ordered and the one who goes', async () => {
    const orderId = await orderHaircut(town)
    const assignmentId = await accept(town, CHANGFU, orderId)
    const views = [
      await town.ok(GUILAN, 'order.get', { orderId }),
      await town.ok(CHANGFU, 'assignment.get', { assignmentId }),
    ]
    for (const view of views) expect(view).toMatchObject({ contact: WHOLE, contactMasked: false })
    expect(await town.documents('audit_log')).toEqual([])
  })

  test('are not for an office that has nothing to do with it, and not for the one who goes by this way', async () => {
    const orderId = await orderHaircut(town)
    await accept(town, CHANGFU, orderId)
    expect(await town.refused(OTHER_HEAD, 'contact.reveal', { orderId })).toBe('ORDER.NOT_FOUND')
    expect(await town.refused(CHANGFU, 'contact.reveal', { orderId })).toBe('SESSION.NOT_ALLOWED')
    expect(await town.documents('audit_log')).toEqual([])
  })

  test('are not shown again under the old key to who has lost the office', async () => {
    const orderId = await orderHaircut(town)
    const key = randomUUID()
    await town.ok(HEAD, 'contact.reveal', { orderId }, key)
    await database.collection('people').doc(idOf(HEAD)).update({ grants: [] })
    expect(await town.refused(HEAD, 'contact.reveal', { orderId }, key)).toBe('SESSION.NOT_ALLOWED')
  })

  test('looked at often are told to the town, once a day, and then refused until tomorrow', async () => {
    const orderId = await orderHaircut(town)
    await allowFewLooks(town)
    const look = () => town.ok(HEAD, 'contact.reveal', { orderId })
    const told = async () =>
      (await town.ok(COORDINATOR, 'notice.list', {})).items.filter(({ opens }) => opens === 'audit')
    for (let nth = 1; nth <= 5; nth += 1) await look()
    expect(await told()).toEqual([])
    for (let nth = 6; nth <= 10; nth += 1) await look()
    expect(await told()).toMatchObject([{ text: expect.stringContaining('周海燕今天看了 6 次村民的电话') }])
    expect(await town.refused(HEAD, 'contact.reveal', { orderId })).toBe('CONTACT.TOO_MANY_LOOKS')
    await town.ok(COORDINATOR, 'contact.reveal', { orderId })
    await town.advance(24)
    await look()
  })

  test('that tell of health, and who is at home, the town reads by a look as well, and at once where it is urgent', async () => {
    const wish = '我妈瘫在床上，想请人陪一陪'
    const { orderId } = await town.ok(GUILAN, 'order.submit', {
      wish,
      atHome: ['lives_alone'],
      wanted: await wantedIn(town, 2),
    })
    const lists = async (as: { openid: string }) =>
      JSON.stringify([
        await town.ok(as, 'order.list', { view: 'station' }),
        await town.ok(as, 'order.board', {}),
      ])
    expect(await lists(HEAD)).toContain('我妈瘫')
    expect(await lists(COORDINATOR)).not.toContain('瘫')
    const before = await town.ok(COORDINATOR, 'order.get', { orderId })
    expect(before).toMatchObject({ needText: null, atHome: [], careMasked: true })
    expect(JSON.stringify(before)).not.toContain('瘫')
    const { care } = await town.ok(COORDINATOR, 'contact.reveal', { orderId })
    expect(care).toEqual({ words: [wish], atHome: ['lives_alone'] })
    expect(await town.documents('audit_log')).toMatchObject([
      { actorRole: 'town_coordinator', fields: ['phone', 'address', 'health', 'at_home'] },
    ])
    expect((await town.ok(HEAD, 'contact.reveal', { orderId })).care).toEqual({ words: [], atHome: [] })
  })

  test('of a girl who wants to help, and her father’s, are shown by one tap as well, and counted with the others', async () => {
    const ref = { applicationId: QINGQING_WANTS }
    expect(await town.ok(HEAD, 'volunteer.application', ref)).toMatchObject({
      phone: '138****1702',
      statement: { guardian: { name: '柳长根', phone: '138****8001' } },
    })
    const shown = await town.ok(HEAD, 'contact.revealApplicant', ref)
    expect(shown).toMatchObject({
      phone: '13800001702',
      addressText: '花园组，晒场边',
      guardian: { name: '柳长根', phone: '13800008001' },
    })
    expect(await town.documents('audit_log')).toMatchObject([
      { kind: 'reveal_applicant', subjectId: idOf(QINGQING), fields: ['phone', 'address', 'guardian'] },
    ])
    await allowFewLooks(town)
    const orderId = await orderHaircut(town)
    for (let nth = 2; nth <= 10; nth += 1) await town.ok(HEAD, 'contact.reveal', { orderId })
    expect(await town.refused(HEAD, 'contact.revealApplicant', ref)).toBe('CONTACT.TOO_MANY_LOOKS')
    expect(await town.refused(OTHER_HEAD, 'contact.revealApplicant', ref)).toBe(
      'VOLUNTEER.APPLICATION_NOT_FOUND',
    )
  })

  test('are found by the town: by person, matter, kind and time, page by page', async () => {
    const orderId = await confirmedHaircut(town)
    await town.ok(HEAD, 'contact.reveal', { orderId })
    const exportId = await exportToday(town, HEAD, {
      unmasked: true,
      reason: { code: 'inspection', text: '' },
    })
    await town.advance(24)
    await town.ok(COORDINATOR, 'contact.reveal', { orderId })
    const { nowMs } = await town.ok(HEAD, 'session.get', {})
    const found = async (search: object) =>
      (await town.ok(COORDINATOR, 'audit.list', search)).items.map(({ kind, by }) => `${kind} ${by}`)
    const [coordinators, heads] = ['reveal_contact 吴镇明', 'reveal_contact 周海燕']
    const exported = 'export_hours 周海燕'
    expect(await found({})).toEqual([coordinators, exported, heads])
    expect(await found({ personId: idOf(HEAD) })).toEqual([exported, heads])
    expect(await found({ personId: idOf(GUILAN) })).toEqual([coordinators, heads])
    expect(await found({ objectId: exportId })).toEqual([exported])
    expect(await found({ kind: 'reveal_contact', toMs: nowMs - 3_600_000 })).toEqual([heads])
    expect(await found({ fromMs: nowMs - 3_600_000 })).toEqual([coordinators])
    const first = await town.ok(COORDINATOR, 'audit.list', { limit: 2 })
    expect(await found({ limit: 2, cursor: first.nextCursor ?? '' })).toEqual([heads])
    const { items } = await town.ok(COORDINATOR, 'audit.list', { objectId: exportId })
    expect(items).toMatchObject([{ fields: ['name', 'phone'], reason: '上级检查' }])
    expect(await town.refused(HEAD, 'audit.list', {})).toBe('SESSION.NOT_ALLOWED')
  })
})
