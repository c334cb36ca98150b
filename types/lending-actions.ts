import { STAFF } from './permissions'
import * as lending from './schemas/lending'

/** 镇村对接, who helps whom; part of the contract in `actions.ts`. */
export const LENDING_ACTIONS = {
  'lending.get': {
    kind: 'query',
    roles: STAFF,
    input: lending.lendingInput,
    output: lending.lendingOutput,
    about: 'Whether a station of mine borrows teams, and which of its own it lends; or the teams of my town.',
  },
  'station.setBorrowing': {
    kind: 'command',
    roles: STAFF,
    input: lending.borrowingInput,
    output: lending.borrowingInput,
    about: 'Whether teams of other villages may be sent to a station of mine; holds within a minute.',
  },
  'team.setSharing': {
    kind: 'command',
    roles: STAFF,
    input: lending.sharingInput,
    output: lending.sharingInput,
    about: 'Whether a team may be sent to other villages, or one of the town to any village; holds at once.',
  },
} as const
