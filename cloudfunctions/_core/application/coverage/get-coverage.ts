import { ok, refuse } from '../../../../domain/kernel/result'
import { answersForTeam } from '../../../../domain/people/answers-for-team'
import { type Coverage, townCoverage, villageCoverage } from '../../../../domain/people/coverage'
import { isShared } from '../../../../domain/people/lending'
import type { Person } from '../../../../domain/people/person'
import { STATIONS } from '../../../../domain/town/stations'
import type { Query } from '../../runtime/context'
import { stations } from '../../store/collections'
import { membersOf, stationContacts, volunteersOf, volunteersOfTown } from '../../store/people-queries'
import { teamsOfTown } from '../dispatch/teams-of-town'

const placeView = (stationId: string | null, { teams, teamsMissing, gaps, idle }: Coverage) => ({
  stationId,
  teams,
  teamsMissing,
  gaps: gaps.map(({ specialty, volunteers, lenders }) => ({
    specialty,
    volunteers: volunteers.map(({ id, contact }) => ({
      id,
      name: contact.name,
      stationId: contact.stationId,
    })),
    lenders: lenders.map(({ id, name }) => ({ id, name })),
  })),
  idle: idle.map(({ id, name }) => ({ id, name })),
})

async function wholeTown(townId: string) {
  const [teams, people, offices] = await Promise.all([
    teamsOfTown(townId),
    volunteersOfTown(townId),
    stationContacts(townId),
  ])
  const known = { teams, people }
  const borrows = (id: string) => offices.find((office) => office.id === id)?.borrows !== false
  return [
    placeView(null, townCoverage(known)),
    ...STATIONS.map(({ id }) => placeView(id, villageCoverage(id, known, borrows(id)))),
  ]
}

/** Only who has to do with this village is read: its volunteers, and the people of its teams and of those that are lent. */
async function oneStation(townId: string, stationId: string) {
  const [all, own, office] = await Promise.all([
    teamsOfTown(townId),
    volunteersOf(townId, stationId),
    stations.find(stationId),
  ])
  const teams = all.filter((team) => team.stationId === stationId || isShared(team))
  const members =
    teams.length > 0
      ? await membersOf(
          townId,
          teams.map(({ id }) => id),
        )
      : []
  const people: readonly Person[] = [
    ...own,
    ...members.filter(({ id }) => !own.some((each) => each.id === id)),
  ]
  return [placeView(stationId, villageCoverage(stationId, { teams, people }, office?.borrows !== false))]
}

export const getCoverage: Query<'coverage.get'> = async ({ person, townId }, { stationId }) => {
  if (!person || !answersForTeam(person, { townId, stationId })) return refuse('SESSION.NOT_YOUR_STATION')
  return ok({ places: await (stationId === null ? wholeTown(townId) : oneStation(townId, stationId)) })
}
