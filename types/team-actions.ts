import * as zod from 'zod/mini'
import { STAFF, VOLUNTEER } from './permissions'
import * as team from './schemas/teams'

/** Teams and who belongs to them; part of the contract in `actions.ts`. */
export const TEAM_ACTIONS = {
  'team.list': {
    kind: 'query',
    roles: STAFF,
    input: team.teamsInput,
    output: team.teamsOutput,
    about: 'The teams of a station of mine, or of my town, and what volunteers want to found there.',
  },
  'team.get': {
    kind: 'query',
    roles: STAFF,
    input: team.teamRef,
    output: team.teamOutput,
    about: 'One of these teams with its people.',
  },
  'team.candidates': {
    kind: 'query',
    roles: STAFF,
    input: team.candidatesInput,
    output: team.teamCandidatesOutput,
    about:
      'The volunteers of a village who may join a team and are not in it, or lead a new one: who knows its work comes first.',
  },
  'team.mine': {
    kind: 'query',
    roles: VOLUNTEER,
    input: zod.strictObject({}),
    output: team.myTeamsOutput,
    about: 'The teams that I belong to, and what became of those that I want to found.',
  },
  'team.create': {
    kind: 'command',
    roles: STAFF,
    input: team.createTeamInput,
    output: team.teamReceipt,
    about: 'A new team of a station of mine, or of my town, with its first leader.',
  },
  'team.change': {
    kind: 'command',
    roles: STAFF,
    input: team.changeTeamInput,
    output: team.teamReceipt,
    about: 'Name, kind, specialties, brand and sponsor of a team.',
  },
  'team.addMember': {
    kind: 'command',
    roles: STAFF,
    input: team.memberRef,
    output: team.memberReceipt,
    about:
      'A volunteer joins a team: of his village, of the town, or of another village to which his own lends him.',
  },
  'team.removeMember': {
    kind: 'command',
    roles: STAFF,
    input: team.removeMemberInput,
    output: team.memberReceipt,
    about: 'He leaves it, with a reason; not the last leader, and not while he has a task of that team.',
  },
  'team.setLeader': {
    kind: 'command',
    roles: STAFF,
    input: team.setLeaderInput,
    output: team.memberReceipt,
    about: 'A member leads the team, or no longer does; the last leader only once another one leads.',
  },
  'team.close': {
    kind: 'command',
    roles: STAFF,
    input: team.closeTeamInput,
    output: team.teamReceipt,
    about: 'A team stops, with a reason; not while orders count on it.',
  },
  'team.propose': {
    kind: 'command',
    roles: VOLUNTEER,
    input: team.proposeTeamInput,
    output: team.proposalReceipt,
    about: '领头雁: a volunteer asks to found a team and lead it; one request at a time.',
  },
  'team.decide': {
    kind: 'command',
    roles: STAFF,
    input: team.decideProposalInput,
    output: team.proposalReceipt,
    about: 'The station or the town founds it, or says why not; nobody what he proposed himself.',
  },
  'coverage.get': {
    kind: 'query',
    roles: STAFF,
    input: team.teamsInput,
    output: team.coverageOutput,
    about: 'Which kinds of teams the plan asks for and are missing, and who could fill them.',
  },
} as const
