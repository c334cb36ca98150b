import { type Coverage, townCoverage, villageCoverage } from '../../../../domain/people/coverage'
import { isShared } from '../../../../domain/people/lending'
import type { Person } from '../../../../domain/people/person'
import { STATIONS } from '../../../../domain/town/stations'
import { stations } from '../../store/collections'
import { membersOf, stationContacts, volunteersOf, volunteersOfTown } from '../../store/people-queries'
import { teamsOfTown } from '../dispatch/teams-of-town'

/** Null: the town itself. */
export type PlaceCoverage = { readonly stationId: string | null; readonly coverage: Coverage }

/** The town and each of its villages. */
export async function coverageOfTown(townId: string): Promise<readonly PlaceCoverage[]> {
  const [teams, people, offices] = await Promise.all([
    teamsOfTown(townId),
    volunteersOfTown(townId),
    stationContacts(townId),
  ])
  const known = { teams, people }
  const borrows = (id: string) => offices.find((office) => office.id === id)?.borrows !== false
  return [
    { stationId: null, coverage: townCoverage(known) },
    ...STATIONS.map(({ id }) => ({ stationId: id, coverage: villageCoverage(id, known, borrows(id)) })),
  ]
}

/** Only who has to do with this village is read: its volunteers, and the people of its teams and of those that are lent. */
export async function coverageOfStation(townId: string, stationId: string): Promise<PlaceCoverage> {
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
  return {
    stationId,
    coverage: villageCoverage(stationId, { teams, people }, office?.borrows !== false),
  }
}
