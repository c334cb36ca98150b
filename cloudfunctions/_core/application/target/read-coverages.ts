import type { Coverage } from '../../../../domain/people/coverage'
import { coverageOfStation, coverageOfTown, type PlaceCoverage } from '../coverage/read-coverage'

const NOTHING: Coverage = { teams: 0, teamsMissing: 0, gaps: [], idle: [] }

export type Coverages = {
  readonly all: readonly PlaceCoverage[]
  readonly of: (stationId: string | null) => Coverage
}

/** The teams of some places; of the whole town where the town itself is one of them. */
export async function readCoverages(townId: string, places: readonly (string | null)[]): Promise<Coverages> {
  const all = places.includes(null)
    ? await coverageOfTown(townId)
    : await Promise.all(places.flatMap((id) => (id === null ? [] : coverageOfStation(townId, id))))
  return {
    all,
    of: (stationId) => all.find((place) => place.stationId === stationId)?.coverage ?? NOTHING,
  }
}
