import { database } from '../../cloudfunctions/_core/store/database'
import {
  accept,
  CHANGFU,
  COORDINATOR,
  DOUSHAHE,
  GUILAN,
  HEAD,
  idOf,
  makeSecondHead,
  NEWCOMER,
  offerTo,
  orderHaircut,
  SECOND_HEAD,
  wantedIn,
} from './support/orders'
import {
  approval,
  CHANGE,
  CHILD,
  CONTACT,
  formWith,
  JIANJUN_WANTS,
  NEIGHBORS,
  newBarber,
  newcomerApplies,
  nursesPaperFor,
  QINGQING,
  QINGQING_WANTS,
  REGISTRATION,
} from './support/registry'
import { person, startTown, type Town } from './support/town'

type Stored = Record<string, unknown>

describe('the registry of people', () => {
  let town: Town
  beforeAll(async () => {
    town = await startTown()
  })
  beforeEach(() => town.renew())
  afterAll(() => town.stop())

  const stored = async (as: { openid: string }): Promise<Stored> =>
    (await database.collection('people').doc(idOf(as)).get()).data[0]
  const told = async (as: { openid: string }) =>
    (await town.ok(as, 'notice.list', {})).items.map(({ text, opens, about }) => ({
      text,
      opens,
      id: about?.id,
    }))

  test('a visitor registers, corrects what he said, and orders without saying it again', async () => {
    await town.ok(NEWCOMER, 'person.register', REGISTRATION)
    await town.ok(NEWCOMER, 'person.update', { ...CONTACT, name: '方勇', stationId: '341525111200' })
    const { person: me } = await town.ok(NEWCOMER, 'session.get', {})
    expect(me).toMatchObject({ name: '方勇', stationId: '341525111200', roles: ['villager'] })
    await orderHaircut(town, NEWCOMER)
  })

  test('a volunteer who corrects his name is named to his station', async () => {
    const { person: me } = await town.ok(CHANGFU, 'session.get', {})
    const contact = { phone: me?.phone ?? '', stationId: DOUSHAHE, addressText: '' }
    await town.ok(CHANGFU, 'person.update', { ...contact, name: '李常福' })
    expect(await told(HEAD)).toContainEqual(
      expect.objectContaining({
        text: expect.stringContaining('李长福把姓名改成了李常福'),
        opens: 'volunteers',
      }),
    )
    expect(await told(CHANGFU)).toEqual([])
  })

  test('from the application to the first offer, with a number, teams and who approved what', async () => {
    const applicationId = await newcomerApplies(town)
    expect(await told(HEAD)).toContainEqual(
      expect.objectContaining({ opens: 'application_handling', id: applicationId }),
    )
    const { items } = await town.ok(HEAD, 'volunteer.applications', {})
    expect(items.map(({ name, minor }) => [name, minor])).toEqual([
      ['汪建军', false],
      ['柳青青', true],
      ['方小勇', false],
    ])
    const view = await town.ok(HEAD, 'volunteer.application', { applicationId })
    expect(view).toMatchObject({ open: true, phone: '138****9001', statement: { ageLabel: '成年人' } })
    expect(view.teams[0]).toMatchObject({ id: NEIGHBORS, fits: true })

    await town.ok(HEAD, 'volunteer.approve', approval(applicationId))
    expect(await stored(NEWCOMER)).toMatchObject({
      application: { id: applicationId, waiting: false },
      volunteer: {
        volunteerNo: expect.stringMatching(/^STS-201-\d{4}-\d{5}$/),
        approvals: [
          { specialty: 'convenience', by: idOf(HEAD) },
          { specialty: 'neighbor', by: idOf(HEAD) },
        ],
        declaration: { version: 1 },
      },
    })
    expect(await told(NEWCOMER)).toContainEqual(expect.objectContaining({ opens: 'own_times' }))
    const after = await town.ok(HEAD, 'volunteer.application', { applicationId })
    expect(after).toMatchObject({ open: false, status: 'approved', statement: null })
    expect(await offerTo(town, NEWCOMER, await orderHaircut(town))).toBeDefined()
  })

  test('numbers go on behind the highest that was entered past the product', async () => {
    const first = await newcomerApplies(town)
    const { volunteer } = (await stored(person('han-zhiyuan'))) as { volunteer?: { volunteerNo?: string } }
    const { nowMs } = await town.ok(HEAD, 'session.get', {})
    const year = new Date(nowMs).getUTCFullYear()
    const highest = `STS-201-${year}-00099`
    expect(volunteer?.volunteerNo).toMatch(/^STS-201-2026-/)
    await database
      .collection('people')
      .doc(idOf(person('han-zhiyuan')))
      .update({ volunteer: { volunteerNo: highest } })
    await town.ok(HEAD, 'volunteer.approve', approval(first))
    const wants = { specialties: ['environment' as const], teamIds: ['team-201-environment'] }
    await town.ok(HEAD, 'volunteer.approve', approval(JIANJUN_WANTS, wants))
    const numbers = await Promise.all([NEWCOMER, person('wang-jianjun')].map((as) => stored(as)))
    expect(numbers).toMatchObject([
      { volunteer: { volunteerNo: `STS-201-${year}-00100` } },
      { volunteer: { volunteerNo: `STS-201-${year}-00101` } },
    ])
  })

  test('two heads at the same time: one of them decides, and one number is given', async () => {
    await makeSecondHead()
    const applicationId = await newcomerApplies(town)
    const reason = { code: 'unreachable' }
    const answers = await Promise.all([
      town.call(HEAD, 'volunteer.approve', approval(applicationId)),
      town.call(SECOND_HEAD, 'volunteer.approve', approval(applicationId, { teamIds: [NEIGHBORS] })),
      town.call(COORDINATOR, 'volunteer.decline', { applicationId, reason }),
    ])
    const refused = answers.flatMap((answer) => (answer.ok ? [] : [answer.error.code]))
    expect(refused).toEqual(['VOLUNTEER.APPLICATION_DECIDED', 'VOLUNTEER.APPLICATION_DECIDED'])
    const counters = await town.documents('counters')
    const approved = (await stored(NEWCOMER)).volunteer !== null
    expect(counters.filter(({ _id }) => String(_id).startsWith('volunteers:'))).toHaveLength(approved ? 1 : 0)
    expect(await told(NEWCOMER)).toHaveLength(1)
  })

  test('many approved at the same time get numbers of their own', async () => {
    const minors = { specialties: ['care' as const], teamIds: [NEIGHBORS], guardianAsked: true }
    const men = { specialties: ['neighbor' as const], teamIds: [NEIGHBORS] }
    const newcomer = await newcomerApplies(town)
    const all = [approval(newcomer), approval(JIANJUN_WANTS, men), approval(QINGQING_WANTS, minors)]
    await Promise.all(all.map((each) => town.ok(HEAD, 'volunteer.approve', each)))
    const people = await town.documents('people')
    const numbers = people.flatMap(({ volunteer }) =>
      typeof volunteer === 'object' && volunteer !== null && 'volunteerNo' in volunteer
        ? [String(volunteer.volunteerNo)]
        : [],
    )
    expect(numbers.length).toBeGreaterThan(40)
    expect(new Set(numbers).size).toBe(numbers.length)
  })

  test('a nurse’s paper is seen with her application and counts from then on', async () => {
    const papers = [await nursesPaperFor(town)]
    const applicationId = await newcomerApplies(town, { specialties: ['health'], papers })
    const { papers: shown } = await town.ok(HEAD, 'volunteer.application', { applicationId })
    expect(shown).toMatchObject([{ specialty: 'health', numberMasked: expect.stringContaining('8765') }])
    const teamIds = ['team-town-health']
    await town.ok(HEAD, 'volunteer.approve', approval(applicationId, { specialties: ['health'], teamIds }))
    const { records } = await town.ok(HEAD, 'record.list', { volunteerId: idOf(NEWCOMER) })
    expect(records).toMatchObject([
      { status: 'standing', content: { kind: 'credential', specialty: 'health' } },
    ])
    const menuItemCode = 'blood_pressure'
    const wanted = await wantedIn(town, 2)
    const { orderId } = await town.ok(GUILAN, 'order.submit', { menuItemCode, wanted })
    expect(await offerTo(town, NEWCOMER, orderId)).toBeDefined()
  })

  test('a girl of fourteen: the guardian is asked, and she is sent only with an adult', async () => {
    const view = await town.ok(HEAD, 'volunteer.application', { applicationId: QINGQING_WANTS })
    expect(view).toMatchObject({ minor: true, statement: { guardian: { relation: 'father' } } })
    await town.ok(
      HEAD,
      'volunteer.approve',
      approval(QINGQING_WANTS, { specialties: ['care'], teamIds: [NEIGHBORS], guardianAsked: true }),
    )
    expect(await stored(QINGQING)).toMatchObject({
      volunteer: { guardian: { confirmed: { by: idOf(HEAD) } }, specialties: ['care'] },
    })
    const wanted = await wantedIn(town, 24 * 5 + 1)
    const { orderId } = await town.ok(GUILAN, 'order.submit', { menuItemCode: 'house_cleaning', wanted })
    const { excluded } = await town.ok(HEAD, 'order.candidates', { orderId })
    expect(excluded).toContainEqual(expect.objectContaining({ name: '柳青青', code: 'adult_needed' }))
    await accept(town, person('zhao-dashan'), orderId)
    const later = await town.ok(HEAD, 'order.candidates', { orderId })
    expect(later.volunteers.map(({ name }) => name)).toContain('柳青青')
  })

  test('a child says whose guardian agrees; no asks again', async () => {
    const applicationId = await newcomerApplies(town, CHILD)
    await town.ok(HEAD, 'volunteer.decline', { applicationId, reason: { code: 'guardian_no' } })
    expect(await told(NEWCOMER)).toContainEqual(
      expect.objectContaining({ text: expect.stringContaining('监护人没有同意'), opens: 'application' }),
    )
    const mine = await town.ok(NEWCOMER, 'volunteer.get', {})
    expect(mine).toMatchObject({
      profile: null,
      application: { status: 'declined', reason: '监护人没有同意' },
    })
    await newcomerApplies(town)
  })

  test('times are left to a person: not asked by the machine, named with the reason, chosen by hand', async () => {
    await newBarber(town)
    await town.ok(NEWCOMER, 'volunteer.change', { ...CHANGE, freeTimes: ['sun_evening'] })
    const orderId = await orderHaircut(town)
    expect(await offerTo(town, NEWCOMER, orderId)).toBeUndefined()
    const { volunteers, excluded } = await town.ok(HEAD, 'order.candidates', { orderId })
    const row = volunteers.find(({ volunteerId }) => volunteerId === idOf(NEWCOMER))
    expect(row?.why[0]).toBe('不是他方便的时间')
    expect(excluded.map(({ name }) => name)).not.toContain('方小勇')
    const volunteerIds = [idOf(NEWCOMER)]
    expect(await town.refused(HEAD, 'order.dispatch', { orderId, volunteerIds })).toBe(
      'ORDER.REASON_REQUIRED',
    )
    await town.ok(HEAD, 'order.dispatch', { orderId, volunteerIds, reason: { code: 'agreed' } })
    await accept(town, NEWCOMER, orderId)
  })

  test('outside his times he may take an open order', async () => {
    await newBarber(town)
    await town.ok(NEWCOMER, 'volunteer.change', { ...CHANGE, freeTimes: ['sun_evening'] })
    const orderId = await orderHaircut(town)
    await town.ok(HEAD, 'order.recall', { orderId, reason: { code: 'changed' } })
    await town.ok(HEAD, 'order.open', { orderId })
    await town.ok(NEWCOMER, 'assignment.claim', { orderId })
  })

  test('more specialties go to the head again, and hold once she has said yes', async () => {
    await newBarber(town)
    const { applicationId } = await town.ok(NEWCOMER, 'volunteer.change', {
      ...CHANGE,
      specialties: ['convenience', 'care'],
    })
    expect((await town.ok(NEWCOMER, 'volunteer.get', {})).profile?.specialties).toEqual(['convenience'])
    await town.ok(HEAD, 'volunteer.approve', {
      applicationId: applicationId ?? '',
      specialties: ['care'],
      teamIds: [NEIGHBORS],
    })
    const { profile } = await town.ok(NEWCOMER, 'volunteer.get', {})
    expect(profile?.specialties).toEqual(['convenience', 'care'])
    expect(profile?.teams).toHaveLength(2)
  })

  test('pause, go on, leave: no offers, hours and number stay, and he may come back', async () => {
    await newBarber(town)
    const { profile: before } = await town.ok(NEWCOMER, 'volunteer.get', {})
    await town.ok(NEWCOMER, 'volunteer.pause', {})
    expect(await offerTo(town, NEWCOMER, await orderHaircut(town))).toBeUndefined()
    await town.ok(NEWCOMER, 'volunteer.resume', {})
    const open = await orderHaircut(town)
    const offer = await offerTo(town, NEWCOMER, open)
    await town.ok(NEWCOMER, 'volunteer.leave', {})
    const assignmentId = offer?.assignmentId ?? ''
    expect(await town.refused(NEWCOMER, 'assignment.accept', { assignmentId })).toBe('ASSIGNMENT.PAUSED')
    expect(await offerTo(town, NEWCOMER, await orderHaircut(town))).toBeUndefined()
    await town.ok(NEWCOMER, 'hours.statement', {})
    const again = await newcomerApplies(town)
    await town.ok(HEAD, 'volunteer.approve', approval(again))
    const { profile } = await town.ok(NEWCOMER, 'volunteer.get', {})
    expect(profile).toMatchObject({ volunteerNo: before?.volunteerNo, leftAtMs: null, paused: false })
  })

  test('insurance is noted by an office, and then dangerous work is offered', async () => {
    await newBarber(town)
    const { nowMs } = await town.ok(HEAD, 'session.get', {})
    const order = async () => {
      const wanted = await wantedIn(town, 2)
      const risks = ['heights' as const]
      return (await town.ok(GUILAN, 'order.submit', { menuItemCode: 'haircut', wanted, risks })).orderId
    }
    expect(await offerTo(town, NEWCOMER, await order())).toBeUndefined()
    const content = { kind: 'insurance', name: '意外险', insurer: '人保', validUntilMs: nowMs } as const
    await town.ok(HEAD, 'record.add', { volunteerId: idOf(NEWCOMER), content })
    expect(await offerTo(town, NEWCOMER, await order())).toBeDefined()
    expect(await town.refused(NEWCOMER, 'record.add', { content })).toBe('RECORD.NOT_FOR_ONESELF')
  })

  test('he takes his application back: the list forgets it, and what he said is nowhere', async () => {
    const applicationId = await newcomerApplies(town, {
      emergencyContact: { name: '方大勇', phone: '13800009002' },
    })
    await town.ok(NEWCOMER, 'volunteer.withdrawApplication', {})
    const { items } = await town.ok(HEAD, 'volunteer.applications', {})
    expect(items.map(({ id }) => id)).not.toContain(applicationId)
    expect(await told(HEAD)).toContainEqual(
      expect.objectContaining({ id: applicationId, opens: 'volunteers' }),
    )
    const kept = await town.documents('volunteer_applications')
    expect(kept.find(({ _id }) => _id === applicationId)).toMatchObject({
      status: 'withdrawn',
      statement: null,
    })
    await newcomerApplies(town)
  })

  test('nobody decides: the head is reminded, a month later it ends, and he hears that he may apply again', async () => {
    const applicationId = await newcomerApplies(town)
    const heard = async (as: { openid: string }) =>
      (await told(as)).filter(({ id }) => id === applicationId).map(({ text }) => text)
    for (const [days, reminded, ended] of [
      [31, 1, 0],
      [31, 1, 1],
    ] as const) {
      await town.advance(24 * days)
      await town.fire('jobs')
      expect((await heard(HEAD)).filter((text) => text.includes('等了一个月'))).toHaveLength(reminded)
      expect((await heard(NEWCOMER)).filter((text) => text.includes('已经作废'))).toHaveLength(ended)
    }
    await newcomerApplies(town)
  })

  test('another village’s head sees nothing of it, and a villager may not look', async () => {
    const other = person('head-longjin')
    expect((await town.ok(other, 'volunteer.applications', {})).items).toEqual([])
    const ref = { applicationId: QINGQING_WANTS }
    expect(await town.refused(other, 'volunteer.application', ref)).toBe('VOLUNTEER.APPLICATION_NOT_FOUND')
    expect(await town.refused(GUILAN, 'volunteer.application', ref)).toBe('SESSION.NOT_ALLOWED')
    expect((await town.ok(COORDINATOR, 'volunteer.applications', {})).items).toHaveLength(2)
  })

  test.each([
    ['a telephone that is none', { phone: '12' }],
    ['no telephone', { phone: '' }],
    ['a month of birth that is none', { birthMonth: '2010-13' }],
    ['no specialty', { specialties: [] }],
    ['a specialty twice', { specialties: ['care' as const, 'care' as const] }],
  ])('%s is refused before anything is read', async (_what, with_) => {
    expect(await town.refused(NEWCOMER, 'volunteer.apply', formWith(with_))).toBe('INPUT.INVALID')
  })
})
