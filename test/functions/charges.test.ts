import { database } from '../../cloudfunctions/_core/store/database'
import { acceptedHaircut, closedCharge, reportedCharge } from './support/charges'
import { CHANGFU, COORDINATOR, confirmedHaircut, GUILAN, HEAD, idOf } from './support/orders'
import { startTown, type Town } from './support/town'

type Person = { readonly openid: string }

describe('somebody was asked for money', () => {
  let town: Town
  beforeAll(async () => {
    town = await startTown()
  })
  beforeEach(() => town.renew())
  afterAll(() => town.stop())

  const noticesOf = async (as: Person) =>
    (await town.ok(as, 'notice.list', { limit: 50 })).items.map(({ text }) => text)
  const ofMoney = async (as: Person) => (await noticesOf(as)).filter((text) => /收了?钱/.test(text))

  test('the_town_reads_who_says_it_and_whom_it_is_about_the_head_only_that_it_is_looked_into', async () => {
    const reportId = await reportedCharge(town)
    const { items } = await town.ok(COORDINATOR, 'charge.list', {})
    expect(items).toMatchObject([
      {
        id: reportId,
        text: '要了我二十块',
        volunteers: [{ id: idOf(CHANGFU), name: '李长福' }],
        reporter: { name: '张桂兰', phone: '', byTelephone: false },
        late: false,
        takenBy: null,
        closed: null,
      },
    ])
    const [told = ''] = await ofMoney(HEAD)
    expect(told).toContain('镇里在查')
    expect(told).not.toContain('张')
    expect(await ofMoney(COORDINATOR)).toHaveLength(1)
    const { report } = await town.ok(HEAD, 'charge.get', { orderId: items[0]?.orderId ?? '' })
    expect(report).toBeNull()
  })

  test('only_who_looks_into_it_has_the_telephone_by_a_look_that_is_written_down_and_no_longer_than_that', async () => {
    const reportId = await reportedCharge(town)
    const phone = async () => (await town.ok(COORDINATOR, 'charge.list', {})).items[0]?.reporter.phone
    expect(await phone()).toBe('')
    await town.ok(COORDINATOR, 'charge.take', { reportId })
    expect(await phone()).toBe('138****1001')
    const orderId = reportId.replace('charge:', '')
    const { contact } = await town.ok(COORDINATOR, 'contact.reveal', { orderId })
    expect(contact).toMatchObject({ name: '张桂兰', phone: '13800001001' })
    expect(await town.documents('audit_log')).toMatchObject([
      { actorId: idOf(COORDINATOR), objectId: orderId },
    ])
    await town.ok(COORDINATOR, 'charge.close', {
      ...{ reportId, outcome: 'not_established', volunteerIds: [], text: '' },
    })
    expect(await phone()).toBe('')
  })

  test('the_volunteer_reads_nothing_of_it_before_it_is_closed_and_then_not_who_said_it', async () => {
    const reportId = await reportedCharge(town)
    const orderId = reportId.replace('charge:', '')
    const seen = async () => {
      const { items } = await town.ok(CHANGFU, 'assignment.list', { view: 'tasks' })
      const view = await town.ok(CHANGFU, 'assignment.get', { assignmentId: items[0]?.assignmentId ?? '' })
      return JSON.stringify([items, view, await noticesOf(CHANGFU)])
    }
    expect(await seen()).not.toMatch(/收了?钱|二十块|charge/)
    expect(await town.refused(CHANGFU, 'charge.list', {})).toBe('SESSION.NOT_ALLOWED')
    await town.ok(COORDINATOR, 'charge.close', {
      reportId,
      outcome: 'established',
      volunteerIds: [idOf(CHANGFU)],
      text: '钱已经退了',
    })
    const [told = ''] = await ofMoney(CHANGFU)
    expect(told).toContain('镇里查实')
    expect(told).not.toMatch(/张桂兰|二十块/)
    expect(await town.ok(GUILAN, 'charge.get', { orderId })).toMatchObject({
      report: { closed: { outcome: 'established', text: '钱已经退了' } },
    })
    expect((await ofMoney(GUILAN))[0]).toContain('查实了')
    const [him] = (await town.documents('people')).filter(({ _id }) => _id === idOf(CHANGFU))
    expect(him).not.toHaveProperty('block')
  })

  test('what_turns_out_a_misunderstanding_never_reaches_the_volunteer', async () => {
    await closedCharge(town)
    expect(await ofMoney(CHANGFU)).toEqual([])
    expect((await town.ok(COORDINATOR, 'charge.list', {})).items).toMatchObject([
      { closed: { outcome: 'misunderstanding', names: [] } },
    ])
  })

  test('a_head_writes_down_what_he_is_told_by_telephone_and_is_told_what_came_of_it', async () => {
    const orderId = await acceptedHaircut(town)
    const { reportId } = await town.ok(HEAD, 'charge.report', { orderId, text: '电话里说要了二十块' })
    expect((await town.ok(COORDINATOR, 'charge.list', {})).items).toMatchObject([
      { reporter: { name: '张桂兰', byTelephone: true } },
    ])
    expect((await town.ok(HEAD, 'charge.get', { orderId })).report).not.toBeNull()
    await town.ok(COORDINATOR, 'charge.take', { reportId })
    expect((await town.ok(COORDINATOR, 'charge.list', {})).items).toMatchObject([
      { mine: true, takenBy: '吴镇明' },
    ])
  })

  test('a_rating_that_says_so_is_a_report_once', async () => {
    const orderId = await confirmedHaircut(town)
    await town.ok(GUILAN, 'charge.report', { orderId })
    await town.ok(GUILAN, 'order.rate', { orderId, stars: 5, tags: ['asked_money'], text: '收了十块' })
    const other = await confirmedHaircut(town)
    await town.ok(GUILAN, 'order.rate', { orderId: other, stars: 5, tags: ['asked_money'], text: '收了十块' })
    const { items } = await town.ok(COORDINATOR, 'charge.list', {})
    expect(items.map(({ text }) => text).sort()).toEqual(['', '收了十块'])
  })

  test('who_is_himself_one_of_them_neither_sees_nor_closes_it', async () => {
    const reportId = await reportedCharge(town)
    await database
      .collection('people')
      .doc(idOf(CHANGFU))
      .update({ grants: [{ role: 'town_coordinator' }] })
    expect((await town.ok(CHANGFU, 'charge.list', {})).items).toEqual([])
    expect(await town.refused(CHANGFU, 'charge.close', { reportId, outcome: 'not_established' })).toBe(
      'CHARGE.NOT_FOUND',
    )
  })

  test('the_clock_reminds_the_town_once_a_day_until_it_is_settled', async () => {
    const reportId = await reportedCharge(town)
    const reminded = async () =>
      (await noticesOf(COORDINATOR)).filter((text) => text.includes('还没查清')).length
    await town.fire('jobs')
    expect(await reminded()).toBe(0)
    await town.advance(7 * 24)
    await town.fire('jobs')
    await town.fire('jobs')
    expect(await reminded()).toBe(1)
    expect((await town.ok(COORDINATOR, 'charge.list', {})).items).toMatchObject([{ late: true }])
    await town.advance(25)
    await town.fire('jobs')
    expect(await reminded()).toBe(2)
    await town.ok(COORDINATOR, 'charge.close', { reportId, outcome: 'not_established' })
    await town.advance(25)
    await town.fire('jobs')
    expect(await reminded()).toBe(2)
  })
})
