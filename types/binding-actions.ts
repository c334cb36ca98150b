import * as zod from 'zod/mini'
import { STAFF } from './permissions'
import * as binding from './schemas/binding'

/** Who was registered before he opened the app gets his own record, and nobody else's; part of the contract in `actions.ts`. */
export const BINDING_ACTIONS = {
  'person.claim': {
    kind: 'command',
    roles: 'anyone',
    input: binding.claimInput,
    output: binding.claimReceipt,
    about: 'The record with my telephone, which WeChat vouches for, and my name becomes mine in the app.',
  },
  'person.askBinding': {
    kind: 'command',
    roles: 'anyone',
    input: binding.askBindingInput,
    output: binding.askBindingReceipt,
    about:
      'I say that my station has registered me; it looks whether that is so. Nothing is told of what it knows.',
  },
  'person.bindings': {
    kind: 'query',
    roles: STAFF,
    input: zod.strictObject({}),
    output: binding.bindingsOutput,
    about: 'Who says that my stations have registered him, and whom he may be.',
  },
  'person.bind': {
    kind: 'command',
    roles: STAFF,
    input: binding.bindInput,
    output: binding.bindingReceipt,
    about: 'It is the same person: the record is his in the app from now on.',
  },
  'person.declineBinding': {
    kind: 'command',
    roles: STAFF,
    input: binding.bindingRef,
    output: binding.bindingReceipt,
    about: 'It is not, or nobody can tell.',
  },
} as const
