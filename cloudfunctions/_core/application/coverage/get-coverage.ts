import { ok, refuse } from '../../../../domain/kernel/result'
import { answersForTeam } from '../../../../domain/people/answers-for-team'
import type { Query } from '../../runtime/context'
import { coverageOfStation, coverageOfTown, type PlaceCoverage } from './read-coverage'

const placeView = ({ stationId, coverage: { teams, teamsMissing, gaps, idle } }: PlaceCoverage) => ({
  stationId,
  teams,
  teamsMissing,
  gaps: gaps.map(({ specialty, volunteers, lenders, unable }) => ({
    specialty,
    volunteers: volunteers.map(({ id, contact }) => ({
      id,
      name: contact.name,
      stationId: contact.stationId,
    })),
    lenders: lenders.map(({ id, name }) => ({ id, name })),
    unable: unable.map(({ id, name }) => ({ id, name })),
  })),
  idle: idle.map(({ id, name }) => ({ id, name })),
})

export const getCoverage: Query<'coverage.get'> = async ({ person, townId }, { stationId }) => {
  if (!person || !answersForTeam(person, { townId, stationId })) return refuse('SESSION.NOT_YOUR_STATION')
  const places =
    stationId === null ? await coverageOfTown(townId) : [await coverageOfStation(townId, stationId)]
  return ok({ places: places.map(placeView) })
}
