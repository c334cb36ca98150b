import { STAFF } from './permissions'
import * as station from './schemas/station'

/** What a station says of itself; part of the contract in `actions.ts`. */
export const STATION_ACTIONS = {
  'station.get': {
    kind: 'query',
    roles: STAFF,
    input: station.stationRef,
    output: station.stationOutput,
    about: 'Who is responsible for a station of mine, who answers its telephone, and when.',
  },
  'station.change': {
    kind: 'command',
    roles: STAFF,
    input: station.changeStationInput,
    output: station.changeStationInput,
    about: 'Puts that right; villagers read it beside the telephone.',
  },
} as const
