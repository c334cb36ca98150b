import * as zod from 'zod/mini'
import { type Reach, STAFF, VOLUNTEER } from './permissions'
import * as roster from './schemas/roster'

/** The town’s clerk. */
const CLERK = { town_coordinator: 'town' } as const satisfies Reach

/** The party roster, which nobody but the offices reads; part of the contract in `actions.ts`. */
export const ROSTER_ACTIONS = {
  'roster.list': {
    kind: 'query',
    roles: STAFF,
    input: roster.rosterInput,
    output: roster.rosterOutput,
    about: 'Party members of my town, or of a station of mine; those removed this year at the end.',
  },
  'roster.rate': {
    kind: 'query',
    roles: STAFF,
    input: roster.rosterInput,
    output: roster.partyRateOutput,
    about: 'How many of those in post serve this year, and how long on average; null where nobody is listed.',
  },
  'roster.add': {
    kind: 'command',
    roles: CLERK,
    input: roster.addEntryInput,
    output: roster.entryReceipt,
    about: 'The clerk enters a party member.',
  },
  'roster.change': {
    kind: 'command',
    roles: CLERK,
    input: roster.changeEntryInput,
    output: roster.entryReceipt,
    about: 'The clerk puts an entry right; without a telephone, that stays.',
  },
  'roster.remove': {
    kind: 'command',
    roles: CLERK,
    input: roster.removeEntryInput,
    output: roster.entryReceipt,
    about: 'The clerk takes somebody off, with a reason; kept until the year is over.',
  },
  'roster.link': {
    kind: 'command',
    roles: VOLUNTEER,
    input: roster.linkInput,
    output: roster.linkReceipt,
    about:
      'I agree that my hours count for the members, should I be listed; the answer does not say whether I am.',
  },
  'roster.unlink': {
    kind: 'command',
    roles: VOLUNTEER,
    input: zod.strictObject({}),
    output: roster.linkReceipt,
    about: 'I take that back; it holds at once.',
  },
} as const
