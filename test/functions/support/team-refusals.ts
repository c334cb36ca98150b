import { database } from '../../../cloudfunctions/_core/store/database'
import type { RefusalCode } from '../../../domain/kernel/refusals'
import { MOST_LEADERS } from '../../../domain/people/team-membership'
import { CONSENTS } from '../../../domain/privacy/consents'
import type { Envelope } from '../../../types/envelope'
import { codeFor } from './bindings'
import { accept, CHANGFU, COORDINATOR, GUILAN, HEAD, idOf, orderHaircut } from './orders'
import {
  BARBERS,
  LEFT,
  listed,
  MEDIATORS,
  MEMBER,
  NEIGHBOURS,
  newTeam,
  PROPOSED,
  placeOf,
  proposed,
  QIANG,
  stoppedTeam,
  typesPhone,
  WENHUA,
  YEQING,
  YULAN,
} from './teams'
import { person, type Town } from './town'

const WORDS = { version: CONSENTS.count_party_hours.version }

const OF_DOUSHAHE = ['wang-xiaomei', 'sun-yulan', 'qian-wenhua', 'wu-fengying', 'feng-qiang', 'lin-xia']

type Code = Exclude<Extract<RefusalCode, `TEAM.${string}` | `ROSTER.${string}`>, 'TEAM.NOT_YOURS'>

/** One way to every refusal about teams and the party roster. */
export const TEAM_REFUSALS: Readonly<Record<Code, (town: Town) => Promise<Envelope<object>>>> = {
  'TEAM.CLOSED': async (town) => town.call(HEAD, 'team.addMember', placeOf(await stoppedTeam(town), QIANG)),
  'TEAM.NOT_A_VOLUNTEER': (town) => town.call(HEAD, 'team.addMember', placeOf(NEIGHBOURS, GUILAN)),
  'TEAM.OTHER_VILLAGE': (town) => town.call(HEAD, 'team.addMember', placeOf(NEIGHBOURS, YEQING)),
  'TEAM.ADULTS_ONLY': async (town) => {
    await database.collection('people').doc(idOf(YULAN)).update({ 'volunteer.birthMonth': '2012-05' })
    return town.call(HEAD, 'team.setLeader', { ...placeOf(NEIGHBOURS, YULAN), leads: true })
  },
  'TEAM.NOT_A_MEMBER': (town) =>
    town.call(HEAD, 'team.setLeader', { ...placeOf(NEIGHBOURS, QIANG), leads: true }),
  'TEAM.LAST_LEADER': (town) =>
    town.call(HEAD, 'team.removeMember', { ...placeOf(MEDIATORS, WENHUA), reason: LEFT }),
  'TEAM.TOO_MANY_LEADERS': async (town) => {
    const teamId = await newTeam(town)
    const answers: Envelope<object>[] = []
    for (const key of OF_DOUSHAHE.slice(0, MOST_LEADERS)) {
      await town.ok(HEAD, 'team.addMember', placeOf(teamId, person(key)))
      const place = { ...placeOf(teamId, person(key)), leads: true }
      answers.push(await town.call(HEAD, 'team.setLeader', place))
    }
    return answers.at(-1) ?? town.call(HEAD, 'team.get', { teamId })
  },
  'TEAM.MEMBER_HAS_TASK': async (town) => {
    await accept(town, CHANGFU, await orderHaircut(town))
    return town.call(COORDINATOR, 'team.removeMember', { ...placeOf(BARBERS, CHANGFU), reason: LEFT })
  },
  'TEAM.ORDERS_OPEN': async (town) => {
    await orderHaircut(town)
    return town.call(COORDINATOR, 'team.close', { teamId: BARBERS, reason: { code: 'too_few' } })
  },
  'TEAM.PROPOSED_ALREADY': async (town) => {
    await proposed(town)
    return town.call(CHANGFU, 'team.propose', PROPOSED)
  },
  'TEAM.PROPOSAL_NOT_FOUND': (town) =>
    town.call(HEAD, 'team.decide', { proposalId: 'tpnothing', approve: true }),
  'TEAM.PROPOSAL_DECIDED': async (town) => {
    const proposalId = await proposed(town)
    await town.ok(COORDINATOR, 'team.decide', { proposalId, approve: false, reason: { code: 'too_few' } })
    return town.call(HEAD, 'team.decide', { proposalId, approve: true })
  },
  'TEAM.OWN_PROPOSAL': async (town) => {
    const proposalId = await proposed(town)
    const grants = [{ role: 'station_head', stationId: '341525111201' }]
    await database.collection('people').doc(idOf(CHANGFU)).update({ grants })
    return town.call(CHANGFU, 'team.decide', { proposalId, approve: true })
  },
  'ROSTER.NOT_FOUND': (town) =>
    town.call(COORDINATOR, 'roster.remove', { entryId: 'pmnothing', reason: { code: 'retired' } }),
  'ROSTER.PHONE_TAKEN': async (town) => {
    await listed(town)
    return town.call(COORDINATOR, 'roster.add', { ...MEMBER, name: '另一位' })
  },
  'ROSTER.PHONE_NOT_PROVEN': async (town) => {
    await typesPhone(town, CHANGFU, '19900009999')
    return town.call(CHANGFU, 'roster.link', WORDS)
  },
  'ROSTER.PHONE_DIFFERS': async (town) =>
    town.call(CHANGFU, 'roster.link', { ...WORDS, phoneCode: await codeFor(town, '19900009999') }),
}
