import { CONSENTS } from '../../../domain/privacy/consents'
import { CHANGFU, COORDINATOR, DOUSHAHE, HEAD } from './orders'
import { type Ready, send } from './ready-command'
import {
  CHESS,
  LEFT,
  listed,
  MEMBER,
  NEIGHBOURS,
  newTeam,
  PROPOSED,
  placeOf,
  proposed,
  QIANG,
  YULAN,
} from './teams'

const WORDS = { version: CONSENTS.count_party_hours.version }

/** Every command about teams, stations and the party roster. */
export const TEAM_COMMANDS = {
  'team.create': send(HEAD, 'team.create', async () => CHESS),
  'team.change': send(HEAD, 'team.change', async (town) => {
    const { stationId: _station, leaderId: _leader, ...facts } = CHESS
    return { ...facts, teamId: await newTeam(town), name: '陡沙河村棋牌队' }
  }),
  'team.addMember': send(HEAD, 'team.addMember', async () => placeOf(NEIGHBOURS, QIANG)),
  'team.removeMember': send(HEAD, 'team.removeMember', async () => ({
    ...placeOf(NEIGHBOURS, YULAN),
    reason: LEFT,
  })),
  'team.setLeader': send(HEAD, 'team.setLeader', async () => ({
    ...placeOf(NEIGHBOURS, YULAN),
    leads: true,
  })),
  'team.close': send(HEAD, 'team.close', async (town) => ({
    teamId: await newTeam(town),
    reason: { code: 'too_few' },
  })),
  'team.propose': send(CHANGFU, 'team.propose', async () => PROPOSED),
  'team.decide': send(HEAD, 'team.decide', async (town) => ({
    proposalId: await proposed(town),
    approve: true,
  })),
  'station.change': send(HEAD, 'station.change', async () => ({
    stationId: DOUSHAHE,
    firstResponsible: '庄正平',
    dailyContact: '周海燕',
    phone: '0564-5021234',
    openingWords: '天天有人',
  })),
  'roster.add': send(COORDINATOR, 'roster.add', async () => MEMBER),
  'roster.change': send(COORDINATOR, 'roster.change', async (town) => {
    const { phone: _phone, ...facts } = MEMBER
    return { ...facts, entryId: await listed(town), inPost: false }
  }),
  'roster.remove': send(COORDINATOR, 'roster.remove', async (town) => ({
    entryId: await listed(town),
    reason: { code: 'retired' },
  })),
  'roster.link': send(CHANGFU, 'roster.link', async () => WORDS),
  'roster.unlink': send(CHANGFU, 'roster.unlink', async (town) => {
    await town.ok(CHANGFU, 'roster.link', WORDS)
    return {}
  }),
} satisfies Readonly<Record<string, Ready>>
