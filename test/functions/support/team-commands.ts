import { CONSENTS } from '../../../domain/privacy/consents'
import type { ActionInput, CommandName } from '../../../types/actions'
import type { ROSTER_ACTIONS } from '../../../types/roster-actions'
import type { STATION_ACTIONS } from '../../../types/station-actions'
import type { TEAM_ACTIONS } from '../../../types/team-actions'
import { CHANGFU, COORDINATOR, DOUSHAHE, HEAD } from './orders'
import { by, type Prepared } from './prepared'
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
  STATION_WORDS,
  YULAN,
} from './teams'

const WORDS = { version: CONSENTS.count_party_hours.version }

type TeamCommand = Extract<
  CommandName,
  keyof (typeof TEAM_ACTIONS & typeof STATION_ACTIONS & typeof ROSTER_ACTIONS)
>

/** Every command about teams, stations and the party roster. */
export const TEAM_COMMANDS: { readonly [A in TeamCommand]: Prepared<ActionInput<A>> } = {
  'team.create': by(HEAD, async () => CHESS),
  'team.change': by(HEAD, async (town) => {
    const { stationId: _station, leaderId: _leader, ...facts } = CHESS
    return { ...facts, teamId: await newTeam(town), name: '陡沙河村棋牌队' }
  }),
  'team.addMember': by(HEAD, async () => placeOf(NEIGHBOURS, QIANG)),
  'team.removeMember': by(HEAD, async () => ({
    ...placeOf(NEIGHBOURS, YULAN),
    reason: LEFT,
  })),
  'team.setLeader': by(HEAD, async () => ({
    ...placeOf(NEIGHBOURS, YULAN),
    leads: true,
  })),
  'team.close': by(HEAD, async (town) => ({
    teamId: await newTeam(town),
    reason: { code: 'too_few' },
  })),
  'team.propose': by(CHANGFU, async () => PROPOSED),
  'team.decide': by(HEAD, async (town) => ({
    proposalId: await proposed(town),
    approve: true,
  })),
  'station.change': by(HEAD, async () => ({
    ...STATION_WORDS,
    stationId: DOUSHAHE,
  })),
  'roster.add': by(COORDINATOR, async () => ({ ...MEMBER, stationId: DOUSHAHE })),
  'roster.change': by(COORDINATOR, async (town) => {
    const { phone: _phone, ...facts } = MEMBER
    return { ...facts, entryId: await listed(town), inPost: false }
  }),
  'roster.remove': by(COORDINATOR, async (town) => ({
    entryId: await listed(town),
    reason: { code: 'retired' },
  })),
  'roster.link': by(CHANGFU, async () => WORDS),
  'roster.unlink': by(CHANGFU, async (town) => {
    await town.ok(CHANGFU, 'roster.link', WORDS)
    return {}
  }),
}
