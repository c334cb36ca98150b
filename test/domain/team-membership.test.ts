import * as fc from 'fast-check'
import { shanghaiParts } from '../../domain/kernel/shanghai-time'
import { closeTeam } from '../../domain/people/close-team'
import { foundTeam } from '../../domain/people/found-team'
import type { Person } from '../../domain/people/person'
import {
  addMember,
  isLeader,
  isMember,
  type Membership,
  MOST_LEADERS,
  needsTeam,
  removeMember,
  setLeader,
} from '../../domain/people/team-membership'
import { decideProposal, proposeTeam, type TeamProposal } from '../../domain/people/team-proposal'
import {
  anAssignment,
  anOrder,
  aPerson,
  aTeam,
  aVolunteer,
  HOME_STATION,
  livingIn,
  NOW,
  OTHER_STATION,
} from '../fixtures/builders'
import { refusalOf } from './support/refusal-of'
import { taken } from './support/taken'

const TEAM = aTeam('chess')
const inTeam = { teamIds: [TEAM.id] }
const leading = { teamIds: [TEAM.id], leaderOf: [TEAM.id] }
/** Sixteen at most, whichever day it is. */
const MINOR = aVolunteer('minor', { birthMonth: `${shanghaiParts(NOW).year - 16}-12` })
const LEFT = aVolunteer('left', { leftAtMs: NOW, paused: true })
const at = (person: Person, team = TEAM): Membership => ({ team, person })
const head = (stationId = HOME_STATION): Person =>
  aPerson('head', { grants: [{ role: 'station_head', stationId }] })

describe('who may join a team', () => {
  test.each([
    ['his village’s', aVolunteer('v'), TEAM, [], true],
    ['the town’s', aVolunteer('v', {}, livingIn(OTHER_STATION)), aTeam('t', { stationId: null }), [], true],
    ['another village’s', aVolunteer('v', {}, livingIn(OTHER_STATION)), TEAM, [], false],
    [
      'another village’s, lent by his own',
      aVolunteer('v', { teamIds: ['lent'] }, livingIn(OTHER_STATION)),
      TEAM,
      [aTeam('lent', { stationId: OTHER_STATION, shareScope: 'town' })],
      true,
    ],
    [
      'another village’s, in a lent team that has stopped',
      aVolunteer('v', { teamIds: ['lent'] }, livingIn(OTHER_STATION)),
      TEAM,
      [aTeam('lent', { stationId: OTHER_STATION, shareScope: 'town', active: false })],
      false,
    ],
    [
      'another village’s, in a team of the town',
      aVolunteer('v', { teamIds: ['town'] }, livingIn(OTHER_STATION)),
      TEAM,
      [aTeam('town', { stationId: null })],
      false,
    ],
  ] as const)('%s', (_name, person, team, hisTeams, may) => {
    const joined = addMember(at(person, team), hisTeams, NOW)
    expect(joined.ok).toBe(may)
    if (joined.ok) expect(isMember(joined.value)).toBe(true)
    else expect(joined.refusal.code).toBe('TEAM.OTHER_VILLAGE')
  })

  test('nobody who is no volunteer, and nobody a team that has stopped', () => {
    expect(refusalOf(addMember(at(aPerson('p')), [], NOW))).toBe('TEAM.NOT_A_VOLUNTEER')
    expect(refusalOf(addMember(at(aVolunteer('v'), { ...TEAM, active: false }), [], NOW))).toBe('TEAM.CLOSED')
  })

  test('nobody who has left the service, and nobody under eighteen the rescue team', () => {
    const rescue = aTeam('rescue', { kind: 'emergency', specialties: ['emergency'] })
    expect(refusalOf(addMember(at(LEFT), [], NOW))).toBe('TEAM.NOT_A_VOLUNTEER')
    expect(refusalOf(addMember(at(MINOR, rescue), [], NOW))).toBe('TEAM.ADULTS_ONLY')
    expect(refusalOf(addMember(at(MINOR, { ...rescue, kind: 'care' }), [], NOW))).toBe('TEAM.ADULTS_ONLY')
    expect(isMember(taken(addMember(at(aVolunteer('v'), rescue), [], NOW)))).toBe(true)
    const member = taken(addMember(at(MINOR), [], NOW))
    expect(refusalOf(setLeader(member, true, [], NOW))).toBe('TEAM.ADULTS_ONLY')
  })

  test('twice is once, and changes nothing', () => {
    const once = taken(addMember(at(aVolunteer('v')), [], NOW))
    expect(taken(addMember(once, [], NOW))).toBe(once)
    expect(once.team.version).toBe(1)
  })
})

describe('who leaves a team', () => {
  const task = (teamId: string) => anOrder({ assignments: [anAssignment('v', 'accepted', { teamId })] })

  test('not with a task of that team; one of another team does not hold him', () => {
    const member = at(aVolunteer('v', inTeam))
    expect(refusalOf(removeMember(member, [], [task(TEAM.id)]))).toBe('TEAM.MEMBER_HAS_TASK')
    expect(isMember(taken(removeMember(member, [], [task('other')])))).toBe(false)
  })

  test('the last leader stays until somebody else leads', () => {
    const one = aVolunteer('one', leading)
    const other = aVolunteer('other', leading)
    expect(refusalOf(removeMember(at(one), [one], []))).toBe('TEAM.LAST_LEADER')
    expect(refusalOf(setLeader(at(one), false, [one], NOW))).toBe('TEAM.LAST_LEADER')
    const left = taken(removeMember(at(one), [one, other], []))
    expect([isMember(left), isLeader(left)]).toEqual([false, false])
  })

  test('nobody who is not in it', () => {
    expect(refusalOf(removeMember(at(aVolunteer('v')), [], []))).toBe('TEAM.NOT_A_MEMBER')
    expect(refusalOf(setLeader(at(aVolunteer('v')), true, [], NOW))).toBe('TEAM.NOT_A_MEMBER')
  })

  test('leaders are few', () => {
    const leaders = Array.from({ length: MOST_LEADERS }, (_, index) => aVolunteer(`l${index}`, leading))
    expect(refusalOf(setLeader(at(aVolunteer('v', inTeam)), true, leaders, NOW))).toBe(
      'TEAM.TOO_MANY_LEADERS',
    )
    expect(isLeader(taken(setLeader(at(aVolunteer('v', inTeam)), true, leaders.slice(1), NOW)))).toBe(true)
  })
})

test('whatever offices do one after another, a team that had a leader has one, and every leader is a member', () => {
  const ids = ['a', 'b', 'c', 'd']
  const step = fc.tuple(fc.constantFrom(...ids), fc.constantFrom('add', 'remove', 'lead', 'unlead'))
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      let team = TEAM
      const people = new Map<string, Person>(ids.map((id) => [id, aVolunteer(id, id === 'a' ? leading : {})]))
      for (const [id, what] of steps) {
        const person = people.get(id)
        if (!person) continue
        const leaders = [...people.values()].filter((each) => isLeader(at(each, team)))
        const before = at(person, team)
        const moved = {
          add: () => addMember(before, [], NOW),
          remove: () => removeMember(before, leaders, []),
          lead: () => setLeader(before, true, leaders, NOW),
          unlead: () => setLeader(before, false, leaders, NOW),
        }[what]?.()
        if (!moved?.ok) continue
        team = moved.value.team
        people.set(id, moved.value.person)
      }
      const all = [...people.values()].map((each) => at(each, team))
      expect(all.some(isLeader)).toBe(true)
      expect(all.filter(isLeader).every(isMember)).toBe(true)
    }),
  )
})

describe('a team stops', () => {
  const act = { by: 'head', atMs: NOW, reason: { code: 'merged', text: '' } }
  const leaders = [aVolunteer('one', leading)]

  test('with its leaders, and its members stay in its record', () => {
    const ended = taken(closeTeam({ team: TEAM, leaders }, [], act))
    expect(ended.team).toMatchObject({ active: false, closed: { by: 'head', reason: '并到别的队' } })
    expect(ended.leaders.map(({ volunteer }) => volunteer)).toMatchObject([
      { teamIds: [TEAM.id], leaderOf: [] },
    ])
  })

  test('not while an order counts on it, which is named; not twice, and not without a reason', () => {
    const order = anOrder({ assignments: [anAssignment('v', 'accepted', { teamId: TEAM.id })] })
    const refused = closeTeam({ team: TEAM, leaders }, [anOrder({ id: 'o2' }), order], act)
    expect(refused).toMatchObject({
      ok: false,
      refusal: { code: 'TEAM.ORDERS_OPEN', details: { count: 1, titles: '“义务理发（上门）”（1123-7K4Q）' } },
    })
    expect(refusalOf(closeTeam({ team: { ...TEAM, active: false }, leaders }, [], act))).toBe('TEAM.CLOSED')
    const mute = { ...act, reason: { code: 'other', text: '' } }
    expect(refusalOf(closeTeam({ team: TEAM, leaders }, [], mute))).toBe('ORDER.REASON_REQUIRED')
  })

  test.each([
    ['offered', true],
    ['accepted', true],
    ['checked_in', true],
    ['checked_out', true],
    ['declined', false],
    ['given_back', false],
    ['confirmed', false],
  ] as const)('a part that is %s counts on the team: %s', (status, needs) => {
    expect(
      needsTeam(anOrder({ assignments: [anAssignment('v', status, { teamId: TEAM.id })] }), TEAM.id),
    ).toBe(needs)
    expect(needsTeam(anOrder({ assignments: [anAssignment('v', status)] }), TEAM.id)).toBe(false)
  })

  test('an order that is open to it counts on it', () => {
    expect(needsTeam(anOrder({ open: { untilMs: NOW, teamIds: [TEAM.id] } }), TEAM.id)).toBe(true)
  })
})

describe('a volunteer founds a team', () => {
  const founder = aVolunteer('f')
  const wanted = {
    id: 'tp1',
    name: '象棋队',
    kind: 'culture',
    purpose: '大家下棋',
    atMs: NOW,
    ofTown: false,
  } as const
  const proposal = taken(proposeTeam(founder, wanted, []))
  const decide = (office: Person, approve = true, of: TeamProposal = proposal) =>
    decideProposal(
      of,
      { office, founder },
      { approve, reason: approve ? null : { code: 'exists', text: '' }, teamId: 't1', atMs: NOW },
    )

  test('one proposal at a time, and only a volunteer', () => {
    expect(refusalOf(proposeTeam(founder, wanted, [proposal]))).toBe('TEAM.PROPOSED_ALREADY')
    expect(refusalOf(proposeTeam(aPerson('p'), wanted, []))).toBe('TEAM.NOT_A_VOLUNTEER')
    expect(refusalOf(proposeTeam(LEFT, wanted, []))).toBe('TEAM.NOT_A_VOLUNTEER')
    expect(refusalOf(proposeTeam(MINOR, wanted, []))).toBe('TEAM.ADULTS_ONLY')
  })

  test('approved, the team stands with him as leader and is kept to its village', () => {
    const { proposal: after, founded } = taken(decide(head()))
    expect(after).toMatchObject({ status: 'approved', teamId: 't1', decided: { by: 'head' } })
    expect(founded?.team).toMatchObject({
      id: 't1',
      stationId: HOME_STATION,
      specialties: ['culture'],
      active: true,
      shareScope: 'village',
    })
    expect(founded?.person.volunteer).toMatchObject({ teamIds: ['t1'], leaderOf: ['t1'] })
  })

  test('refused only with a reason, decided once, and by the office that it is for', () => {
    const refused = taken(decide(head(), false)).proposal
    expect(refused).toMatchObject({
      status: 'refused',
      teamId: null,
      decided: { reason: '已经有这样的队，可以加入' },
    })
    expect(refusalOf(decide(head(), true, refused))).toBe('TEAM.PROPOSAL_DECIDED')
    expect(refusalOf(decide(head(OTHER_STATION)))).toBe('TEAM.PROPOSAL_NOT_FOUND')
    expect(refusalOf(decide(head(), true, { ...proposal, stationId: null }))).toBe('TEAM.PROPOSAL_NOT_FOUND')
    const mute = { approve: false, reason: null, teamId: 't1', atMs: NOW }
    expect(refusalOf(decideProposal(proposal, { office: head(), founder }, mute))).toBe(
      'ORDER.REASON_REQUIRED',
    )
    expect(refusalOf(decide({ ...head(), id: founder.id }))).toBe('TEAM.OWN_PROPOSAL')
  })

  test('of whom nothing is known any more, one can only say no', () => {
    const gone = (approve: boolean) =>
      decideProposal(
        proposal,
        { office: head(), founder: null },
        { approve, reason: approve ? null : { code: 'exists', text: '' }, teamId: 't1', atMs: NOW },
      )
    expect(refusalOf(gone(true))).toBe('TEAM.NOT_A_VOLUNTEER')
    expect(taken(gone(false)).proposal.status).toBe('refused')
  })

  test('a team of the town is lent from its first day, and its leader may live anywhere', () => {
    const { team } = taken(
      foundTeam(
        {
          id: 't2',
          townId: TEAM.townId,
          stationId: null,
          name: '棋队',
          kind: 'culture',
          specialties: ['culture'],
          brand: null,
          sponsor: '文化站',
        },
        aVolunteer('v', {}, livingIn(OTHER_STATION)),
        [],
        NOW,
      ),
    )
    expect(team).toMatchObject({ shareScope: 'town', sponsor: '文化站' })
  })
})
