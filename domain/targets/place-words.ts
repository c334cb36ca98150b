import { STATIONS, TOWN, villageName } from '../town/stations'

/** The town first, then the stations in the order of their codes: nobody is ranked. */
export const PLACES: readonly (string | null)[] = [null, ...STATIONS.map(({ id }) => id)]

/** Who is meant by a place, where somebody has to do something. */
export const placeWords = (stationId: string | null): string =>
  stationId === null ? '镇实践所' : villageName(stationId)

export const inPlaceOrder = (a: string | null, b: string | null): number =>
  PLACES.indexOf(a) - PLACES.indexOf(b)

/** How a report names it: all of the town together. */
export const placeTitle = (stationId: string | null): string =>
  stationId === null ? TOWN.name : villageName(stationId)
