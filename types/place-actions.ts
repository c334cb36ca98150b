import { STAFF } from './permissions'
import * as places from './schemas/places'

/** Cards at the doors; part of the contract in `actions.ts`. */
export const PLACE_ACTIONS = {
  'place.households': {
    kind: 'query',
    roles: STAFF,
    input: places.householdsInput,
    output: places.householdsOutput,
    about: 'Everybody of a station of mine, and the signs of the card at his door.',
  },
  'place.makeCards': {
    kind: 'command',
    roles: STAFF,
    input: places.cardsInput,
    output: places.cardsReceipt,
    about: 'Makes the cards of these households that have none yet.',
  },
  'place.sheet': {
    kind: 'query',
    roles: STAFF,
    input: places.cardsInput,
    output: places.sheetOutput,
    about: 'The cards of these households as PDF, to print and cut; nothing personal stands on them.',
  },
  'place.scan': {
    kind: 'query',
    roles: { villager: 'own', helper: 'own_station', volunteer: 'own_part', ...STAFF },
    input: places.scanInput,
    output: places.scanOutput,
    about: 'What I may do at a door: order for the household, or say that I have arrived.',
  },
} as const
