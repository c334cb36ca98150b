import { CONSENTS } from '../../domain/privacy/consents'
import { CHANGFU, COORDINATOR, DOUSHAHE, HEAD } from '../functions/support/orders'
import { CHESS, LEFT, listed, MEMBER, newTeam, placeOf, proposed, QIANG } from '../functions/support/teams'
import type { Town } from '../functions/support/town'

/** A team with its people, who wants another one, and what is missing. */
export async function walkTeams(town: Town): Promise<void> {
  const stationId = DOUSHAHE
  await town.ok(HEAD, 'team.list', { stationId })
  await town.ok(HEAD, 'coverage.get', { stationId })
  const teamId = await newTeam(town)
  const { stationId: _station, leaderId: _leader, ...facts } = CHESS
  await town.ok(HEAD, 'team.change', { ...facts, teamId })
  await town.ok(HEAD, 'team.get', { teamId })
  await town.ok(HEAD, 'team.candidates', { teamId, stationId })
  await town.ok(HEAD, 'team.addMember', placeOf(teamId, QIANG))
  await town.ok(HEAD, 'team.setLeader', { ...placeOf(teamId, QIANG), leads: true })
  await town.ok(HEAD, 'team.removeMember', { ...placeOf(teamId, CHANGFU), reason: LEFT })
  await town.ok(HEAD, 'team.close', { teamId, reason: { code: 'too_few' } })
  const proposalId = await proposed(town)
  await town.ok(HEAD, 'team.decide', { proposalId, approve: true })
  await town.ok(CHANGFU, 'team.mine', {})
}

/** What a station says of itself, and the roster of party members. */
export async function walkRoster(town: Town): Promise<void> {
  const stationId = DOUSHAHE
  const { name: _name, ...said } = await town.ok(HEAD, 'station.get', { stationId })
  await town.ok(HEAD, 'station.change', said)
  const entryId = await listed(town)
  const { phone: _phone, ...member } = MEMBER
  await town.ok(COORDINATOR, 'roster.change', { ...member, entryId })
  await town.ok(COORDINATOR, 'roster.list', { stationId: null })
  await town.ok(CHANGFU, 'roster.link', { version: CONSENTS.count_party_hours.version })
  await town.ok(COORDINATOR, 'roster.rate', { stationId: null })
  await town.ok(CHANGFU, 'roster.unlink', {})
  await town.ok(COORDINATOR, 'roster.remove', { entryId, reason: { code: 'retired' } })
}
