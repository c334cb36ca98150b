import { ok, refuse } from '../../../../domain/kernel/result'
import { memberNotices } from '../../../../domain/notice/team-notice'
import { answersForTeam } from '../../../../domain/people/answers-for-team'
import { foundTeam } from '../../../../domain/people/found-team'
import type { Command } from '../../runtime/context'
import { teamIdOf } from '../../runtime/ids'
import { personAtHand } from './team-at-hand'
import { teamsOfPerson } from './teams-of-person'

export const createTeam: Command<'team.create'> = async (context, { leaderId, ...facts }) => {
  const { person: office, townId, commandId, nowMs } = context
  if (!office || !answersForTeam(office, { townId, stationId: facts.stationId }))
    return refuse('SESSION.NOT_YOUR_STATION')
  const leader = await personAtHand(context, leaderId)
  if (!leader) return refuse('TEAM.NOT_A_VOLUNTEER')
  const his = await teamsOfPerson(context.tx, leader)
  const founded = foundTeam({ ...facts, id: teamIdOf(commandId), townId }, leader, his, nowMs)
  if (!founded.ok) return founded
  const { team, person } = founded.value
  return ok({
    receipt: { teamId: team.id, version: team.version ?? 0 },
    teams: [team],
    people: [person],
    notices: memberNotices('leads', team, person.id, { byId: office.id, atMs: nowMs }),
  })
}
