import { database } from '../../cloudfunctions/_core/store/database'
import type { Envelope } from '../../types/envelope'
import {
  accept,
  CHANGFU,
  COORDINATOR,
  DOUSHAHE,
  HEAD,
  idOf,
  makeSecondHead,
  NEWCOMER,
  offerTo,
  orderHaircut,
  SECOND_HEAD,
  SHOUYI,
  XIAOMEI,
} from './support/orders'
import {
  BARBERS,
  CHESS,
  DASHAN,
  LEFT,
  MEDIATORS,
  NEIGHBOURS,
  newTeam,
  PROPOSED,
  placeOf,
  proposed,
  QIANG,
  STATION_WORDS,
  TONGLUOZHAI,
  WENHUA,
  YEQING,
  YULAN,
} from './support/teams'
import { person, startTown, type Town } from './support/town'

const ZHENGGUO = person('zhou-zhengguo')
const JIANGUO = person('he-jianguo')
const TONGLUOZHAI_HEAD = person('head-tongluozhai')

describe('teams', () => {
  let town: Town
  beforeAll(async () => {
    town = await startTown()
  })
  beforeEach(() => town.renew())
  afterAll(() => town.stop())

  const team = (as: { openid: string }, teamId: string) => town.ok(as, 'team.get', { teamId })
  const named = async (as: { openid: string }, teamId: string) =>
    (await team(as, teamId)).members.map(({ name, leads }) => (leads ? `*${name}` : name))
  const told = async (as: { openid: string }) =>
    (await town.ok(as, 'notice.list', {})).items.map(({ text }) => text)
  const leadersStored = async (teamId: string) => {
    const { data } = await database.collection('people').where({ 'volunteer.leaderOf': teamId }).get()
    return data.length
  }

  test('a head founds one, takes people in, gives it another leader, and it reads so to everybody it concerns', async () => {
    const teamId = await newTeam(town)
    expect(await named(HEAD, teamId)).toEqual(['*李长福'])
    await town.ok(HEAD, 'team.addMember', placeOf(teamId, QIANG))
    await town.ok(HEAD, 'team.setLeader', { ...placeOf(teamId, QIANG), leads: true })
    await town.ok(HEAD, 'team.removeMember', { ...placeOf(teamId, CHANGFU), reason: LEFT })
    expect(await named(HEAD, teamId)).toEqual(['*冯强'])
    const { teams } = await town.ok(HEAD, 'team.list', { stationId: DOUSHAHE })
    expect(teams.find(({ id }) => id === teamId)).toMatchObject({ members: 1, leaders: ['冯强'] })
    const mine = await town.ok(QIANG, 'team.mine', {})
    expect(mine.teams.find(({ id }) => id === teamId)).toMatchObject({ leads: true })
    expect((await town.ok(QIANG, 'session.get', {})).person?.roles).toContain('team_leader')
    expect((await told(CHANGFU)).filter((text) => text.includes(CHESS.name))).toEqual([
      `您不在“${CHESS.name}”里了：本人要求。有疑问请给站里打电话。`,
      `您现在是“${CHESS.name}”的队长，谢谢您带队。`,
    ])
    const { stationId: _station, leaderId: _leader, ...facts } = CHESS
    await town.ok(HEAD, 'team.change', { ...facts, teamId, brand: '楚河汉界', sponsor: '村小学' })
    expect(await team(HEAD, teamId)).toMatchObject({ brand: '楚河汉界', sponsor: '村小学', version: 6 })
  })

  test('belong to their own office: another head, a volunteer and a visitor find nothing', async () => {
    for (const as of [TONGLUOZHAI_HEAD])
      for (const teamId of [NEIGHBOURS, BARBERS, 'nothing']) {
        expect(await town.refused(as, 'team.get', { teamId })).toBe('TEAM.NOT_YOURS')
        expect(await town.refused(as, 'team.candidates', { teamId, stationId: TONGLUOZHAI })).toBe(
          'TEAM.NOT_YOURS',
        )
        expect(await town.refused(as, 'team.addMember', placeOf(teamId, QIANG))).toBe('TEAM.NOT_YOURS')
        const reason = { code: 'too_few' }
        expect(await town.refused(as, 'team.close', { teamId, reason })).toBe('TEAM.NOT_YOURS')
      }
    expect(await town.refused(TONGLUOZHAI_HEAD, 'team.create', CHESS)).toBe('SESSION.NOT_YOUR_STATION')
    expect(await town.refused(HEAD, 'team.create', { ...CHESS, stationId: null })).toBe(
      'SESSION.NOT_YOUR_STATION',
    )
    for (const stationId of [null, TONGLUOZHAI]) {
      expect(await town.refused(HEAD, 'team.list', { stationId })).toBe('SESSION.NOT_YOUR_STATION')
      expect(await town.refused(HEAD, 'coverage.get', { stationId })).toBe('SESSION.NOT_YOUR_STATION')
    }
    expect(await town.refused(DASHAN, 'team.get', { teamId: NEIGHBOURS })).toBe('SESSION.NOT_ALLOWED')
    expect(await town.refused(NEWCOMER, 'team.mine', {})).toBe('SESSION.REGISTRATION_NEEDED')
    expect(await town.ok(COORDINATOR, 'team.get', { teamId: NEIGHBOURS })).toMatchObject({ active: true })
  })

  test('of another village only whom it lends can be found and joins', async () => {
    const found = async () =>
      (await town.ok(HEAD, 'team.candidates', { teamId: NEIGHBOURS, stationId: TONGLUOZHAI })).volunteers.map(
        ({ id }) => id,
      )
    expect(await found()).toEqual([])
    await town.ok(TONGLUOZHAI_HEAD, 'team.setSharing', { teamId: 'team-200-neighbor', shared: true })
    expect(await found()).toEqual([idOf(YEQING)])
    await town.ok(HEAD, 'team.addMember', placeOf(NEIGHBOURS, YEQING))
    expect(await found()).toEqual([])
    const own = await town.ok(HEAD, 'team.candidates', { teamId: NEIGHBOURS, stationId: DOUSHAHE })
    expect(own.volunteers[0]).toMatchObject({ name: '冯强' })
  })

  test('the last leader may leave the service: the list says that nobody leads, and he is asked for no team any more', async () => {
    await town.ok(WENHUA, 'volunteer.leave', {})
    const { teams } = await town.ok(HEAD, 'team.list', { stationId: DOUSHAHE })
    expect(teams.find(({ id }) => id === MEDIATORS)).toMatchObject({ members: 1, leaders: [] })
    for (const teamId of [NEIGHBOURS, null]) {
      const found = await town.ok(HEAD, 'team.candidates', { teamId, stationId: DOUSHAHE })
      expect(found.volunteers.map(({ id }) => id)).toContain(idOf(QIANG))
      expect(found.volunteers.map(({ id }) => id)).not.toContain(idOf(WENHUA))
    }
    for (const answer of [
      town.refused(HEAD, 'team.addMember', placeOf(NEIGHBOURS, WENHUA)),
      town.refused(HEAD, 'team.create', { ...CHESS, leaderId: idOf(WENHUA) }),
      town.refused(WENHUA, 'team.propose', PROPOSED),
    ])
      expect(await answer).toBe('TEAM.NOT_A_VOLUNTEER')
    await town.ok(HEAD, 'team.setLeader', { ...placeOf(MEDIATORS, ZHENGGUO), leads: true })
    expect(await named(HEAD, MEDIATORS)).toEqual(['*周正国'])
    const elsewhere = { teamId: null, stationId: TONGLUOZHAI }
    expect(await town.refused(HEAD, 'team.candidates', elsewhere)).toBe('SESSION.NOT_YOUR_STATION')
  })

  test('two heads take two leaders off at once: one of them stays', async () => {
    await makeSecondHead()
    await town.ok(HEAD, 'team.setLeader', { ...placeOf(MEDIATORS, ZHENGGUO), leads: true })
    const answers: readonly Envelope<object>[] = await Promise.all([
      town.call(HEAD, 'team.removeMember', { ...placeOf(MEDIATORS, WENHUA), reason: LEFT }),
      town.call(SECOND_HEAD, 'team.setLeader', { ...placeOf(MEDIATORS, ZHENGGUO), leads: false }),
    ])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.flatMap((answer) => (answer.ok ? [] : [answer.error.code]))).toEqual(['TEAM.LAST_LEADER'])
    expect(await leadersStored(MEDIATORS)).toBe(1)
  })

  test('two heads take the same people in and out at once: each is in once, or not at all', async () => {
    await makeSecondHead()
    const joining = [QIANG, JIANGUO, QIANG, JIANGUO].map((as, at) =>
      town.call(at % 2 === 0 ? HEAD : SECOND_HEAD, 'team.addMember', placeOf(NEIGHBOURS, as)),
    )
    for (const answer of await Promise.all(joining)) expect(answer.ok).toBe(true)
    const { data } = await database.collection('people').doc(idOf(QIANG)).get()
    expect(data[0].volunteer.teamIds.filter((id: string) => id === NEIGHBOURS)).toHaveLength(1)
    const leaving = [HEAD, SECOND_HEAD].map((as) =>
      town.call(as, 'team.removeMember', { ...placeOf(NEIGHBOURS, QIANG), reason: LEFT }),
    )
    const codes = (await Promise.all(leaving)).map((answer) => (answer.ok ? 'ok' : answer.error.code))
    expect(codes.sort()).toEqual(['TEAM.NOT_A_MEMBER', 'ok'])
    expect(await named(HEAD, NEIGHBOURS)).toEqual(['*赵大山', '何建国', '林霞', '孙玉兰', '王小梅'])
  })

  test('who has accepted for the team leaves it only after he has given the task back, even if he accepts meanwhile', async () => {
    const orderId = await orderHaircut(town)
    const assignmentId = (await offerTo(town, CHANGFU, orderId))?.assignmentId ?? ''
    const leave = { ...placeOf(BARBERS, CHANGFU), reason: LEFT }
    const [taken, left] = await Promise.all([
      town.call(CHANGFU, 'assignment.accept', { assignmentId }),
      town.call(COORDINATOR, 'team.removeMember', leave),
    ])
    if (taken.ok && !left.ok) {
      expect(left.error).toMatchObject({ code: 'TEAM.MEMBER_HAS_TASK' })
      expect(left.error.message).toContain('义务理发（上门）')
      await town.ok(CHANGFU, 'assignment.giveBack', { assignmentId, reason: { code: 'busy' } })
      await town.ok(COORDINATOR, 'team.removeMember', leave)
    } else expect(left.ok).toBe(true)
    const { data } = await database.collection('people').doc(idOf(CHANGFU)).get()
    expect(data[0].volunteer.teamIds).not.toContain(BARBERS)
  })

  test('a team with orders is not closed, and the head reads which; afterwards it is, and all its people hear of it', async () => {
    const orderId = await orderHaircut(town)
    await accept(town, CHANGFU, orderId)
    const close = { teamId: BARBERS, reason: { code: 'merged' } }
    const refused = await town.call(COORDINATOR, 'team.close', close)
    expect(refused).toMatchObject({ ok: false, error: { code: 'TEAM.ORDERS_OPEN' } })
    expect(refused.ok ? '' : refused.error.message).toContain('“义务理发（上门）”（')
    await town.ok(HEAD, 'order.recall', { orderId, reason: { code: 'changed' } })
    await town.ok(COORDINATOR, 'team.close', close)
    expect(await leadersStored(BARBERS)).toBe(0)
    const stopped = await team(COORDINATOR, BARBERS)
    expect(stopped).toMatchObject({ active: false, closed: { reason: '并到别的队' } })
    expect(stopped.members.map(({ leads }) => leads)).not.toContain(true)
    for (const as of [CHANGFU, XIAOMEI, SHOUYI])
      expect((await told(as))[0]).toBe(`“${stopped.name}”停了：并到别的队。谢谢您为队里做的事。`)
    expect(await town.refused(COORDINATOR, 'team.setSharing', { teamId: BARBERS, shared: true })).toBe(
      'TEAM.CLOSED',
    )
  })

  test('a volunteer asks to found one; the head reads why, founds it, and he leads it', async () => {
    const proposalId = await proposed(town)
    expect((await told(HEAD))[0]).toBe('李师傅想成立“上门理发队”（便民服务），请看一看，给个答复。')
    const { proposals } = await town.ok(HEAD, 'team.list', { stationId: DOUSHAHE })
    expect(proposals).toMatchObject([
      { id: proposalId, proposer: '李长福', purpose: '老人出门不便', own: false },
    ])
    const answers = await Promise.all(
      [HEAD, COORDINATOR].map((as) => town.call(as, 'team.decide', { proposalId, approve: true })),
    )
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    const mine = await town.ok(CHANGFU, 'team.mine', {})
    expect(mine.proposals).toMatchObject([{ id: proposalId, status: 'approved' }])
    expect(mine.teams.filter(({ name }) => name === PROPOSED.name)).toMatchObject([{ leads: true }])
    expect((await told(CHANGFU))[0]).toBe('您想成立的“上门理发队”办成了，您是队长。谢谢您带头。')
    expect((await town.ok(HEAD, 'team.list', { stationId: DOUSHAHE })).proposals).toEqual([])
  })

  test('two requests of one volunteer at once are one; for the town, the head of his village does not decide', async () => {
    const both = await Promise.all([1, 2].map(() => town.call(CHANGFU, 'team.propose', PROPOSED)))
    expect(both.flatMap((answer) => (answer.ok ? [] : [answer.error.code]))).toEqual([
      'TEAM.PROPOSED_ALREADY',
    ])
    const forTown = await town.ok(QIANG, 'team.propose', { ...PROPOSED, ofTown: true })
    const { proposalId } = forTown
    expect(await town.refused(HEAD, 'team.decide', { proposalId, approve: true })).toBe(
      'TEAM.PROPOSAL_NOT_FOUND',
    )
    expect(await town.refused(COORDINATOR, 'team.decide', { proposalId, approve: false })).toBe(
      'ORDER.REASON_REQUIRED',
    )
    const reason = { code: 'exists' }
    await town.ok(COORDINATOR, 'team.decide', { proposalId, approve: false, reason })
    expect((await town.ok(QIANG, 'team.mine', {})).proposals).toMatchObject([
      { status: 'refused', reason: '已经有这样的队，可以加入' },
    ])
  })

  test('the demonstration town lacks one team; with one man gone the head reads what is missing and who could help', async () => {
    const { places } = await town.ok(COORDINATOR, 'coverage.get', { stationId: null })
    expect(places).toHaveLength(10)
    expect(places.filter(({ teamsMissing }) => teamsMissing > 0)).toEqual([])
    expect(places.flatMap(({ stationId, gaps }) => gaps.map((gap) => ({ stationId, ...gap })))).toMatchObject(
      [
        {
          stationId: '341525111207',
          specialty: 'environment',
          volunteers: [{ name: '金水生' }],
          lenders: [{ id: 'team-201-environment' }],
        },
      ],
    )
    await database
      .collection('people')
      .doc(idOf(YEQING))
      .update({ volunteer: { paused: true } })
    const here = await town.ok(TONGLUOZHAI_HEAD, 'coverage.get', { stationId: TONGLUOZHAI })
    expect(here.places).toMatchObject([
      {
        gaps: [
          { specialty: 'environment', lenders: [{ id: 'team-201-environment' }] },
          { specialty: 'neighbor' },
        ],
      },
    ])
    expect(here.places[0]?.idle.map(({ id }) => id).sort()).toEqual([
      'team-200-environment',
      'team-200-neighbor',
    ])
    const all = await town.ok(COORDINATOR, 'coverage.get', { stationId: null })
    expect(all.places.find(({ stationId }) => stationId === TONGLUOZHAI)).toEqual(here.places[0])
  })

  test('what a station says of itself stands beside its telephone, and stays beside what it borrows', async () => {
    const said = { ...STATION_WORDS, stationId: DOUSHAHE }
    await Promise.all([
      town.ok(HEAD, 'station.change', said),
      town.ok(HEAD, 'station.setBorrowing', { stationId: DOUSHAHE, borrows: false }),
    ])
    expect(await town.ok(COORDINATOR, 'station.get', { stationId: DOUSHAHE })).toMatchObject(said)
    expect((await town.ok(HEAD, 'lending.get', { stationId: DOUSHAHE })).borrows).toBe(false)
    const shown = { phone: said.phone, answers: '周海燕接，天天有人' }
    expect((await town.ok(YULAN, 'session.get', {})).station).toMatchObject(shown)
    const { stations } = await town.ok(NEWCOMER, 'menu.list', {})
    expect(stations.find(({ id }) => id === DOUSHAHE)).toMatchObject(shown)
    for (const empty of ['firstResponsible', 'dailyContact', 'phone', 'openingWords'])
      expect(await town.refused(HEAD, 'station.change', { ...said, [empty]: '' })).toBe('INPUT.INVALID')
    expect(await town.refused(HEAD, 'station.change', { ...said, stationId: TONGLUOZHAI })).toBe(
      'SESSION.NOT_YOUR_STATION',
    )
    expect(await town.refused(HEAD, 'station.get', { stationId: TONGLUOZHAI })).toBe(
      'SESSION.NOT_YOUR_STATION',
    )
  })
})
