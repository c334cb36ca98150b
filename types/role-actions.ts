import * as zod from 'zod/mini'
import { EVERYBODY, STAFF, TOWN_OFFICE } from './permissions'
import * as input from './schemas/roles'

const GIVERS = { ...STAFF, ...TOWN_OFFICE } as const

/** Who holds which office, and who may not order for some time; part of the contract in `actions.ts`. */
export const ROLE_ACTIONS = {
  'role.list': {
    kind: 'query',
    roles: GIVERS,
    input: zod.strictObject({}),
    output: input.officesOutput,
    about: '谁管什么: who holds which office at my station or in my town, who gave it and when.',
  },
  'role.find': {
    kind: 'query',
    roles: GIVERS,
    input: input.findPersonInput,
    output: input.foundPeople,
    about: 'Who of my village, or of my town, is registered with this telephone.',
  },
  'role.grant': {
    kind: 'command',
    roles: GIVERS,
    input: input.officeInput,
    output: input.officeReceipt,
    about: 'Gives somebody an office: a helper at a station, its head, the town’s coordinator or an admin.',
  },
  'role.revoke': {
    kind: 'command',
    roles: GIVERS,
    input: input.officeInput,
    output: input.officeReceipt,
    about: 'Takes an office; it ends with the very next call of who held it. Never the last admin’s.',
  },
  'role.handOver': {
    kind: 'command',
    roles: { ...EVERYBODY, station_head: 'own_station' },
    input: input.handOverInput,
    output: input.handOverReceipt,
    about:
      '交接: a head asks somebody of his village to take the station over, or takes that back; the other one accepts or declines.',
  },
  'role.claimFirstAdmin': {
    kind: 'command',
    roles: EVERYBODY,
    input: input.firstAdminInput,
    output: input.officeReceipt,
    about:
      'Makes me the first admin of my town, with the code that the deployer was given; only while there is none.',
  },
  'person.blocked': {
    kind: 'query',
    roles: STAFF,
    input: zod.strictObject({}),
    output: input.blockedOutput,
    about: 'Who of my village or town may not order for some time, until when and why.',
  },
  'person.block': {
    kind: 'command',
    roles: STAFF,
    input: input.blockInput,
    output: input.blockReceipt,
    about:
      'Keeps somebody from ordering and being asked until a day; emergencies and his own data stay open.',
  },
  'person.unblock': {
    kind: 'command',
    roles: STAFF,
    input: input.unblockInput,
    output: input.blockReceipt,
    about: 'Takes a block back before its day.',
  },
} as const
