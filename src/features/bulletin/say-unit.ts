import { TOWN, villageName } from '../../../domain/town/stations'

/** Who tells it; null: the town's own office. */
export const sayUnit = (stationId: string | null): string =>
  stationId === null ? TOWN.institute : villageName(stationId)
