import { STAFF } from './permissions'
import { closeReceipt, ownDataOutput } from './schemas/privacy'
import * as people from './schemas/without-app'

/** What an office does at the word of those who use no app, who could not do it themselves; part of the contract in `actions.ts`. */
export const WITHOUT_APP_ACTIONS = {
  'person.withoutApp': {
    kind: 'query',
    roles: STAFF,
    input: people.withoutAppInput,
    output: people.withoutAppOutput,
    about: 'Who of a station of mine does not use the app.',
  },
  'person.data': {
    kind: 'query',
    roles: STAFF,
    input: people.personRef,
    output: people.personDataOutput,
    about: 'What is known of one of them; the telephone by its ends.',
  },
  'person.copy': {
    kind: 'command',
    roles: STAFF,
    input: people.copyInput,
    output: ownDataOutput,
    about: 'Everything that is kept about him, to be handed to him; written down and counted as a look.',
  },
  'person.correct': {
    kind: 'command',
    roles: STAFF,
    input: people.correctPersonInput,
    output: people.correctPersonReceipt,
    about: 'Puts his name, telephone or address right, with a reason. To another village only by the town.',
  },
  'person.close': {
    kind: 'command',
    roles: STAFF,
    input: people.closePersonInput,
    output: closeReceipt,
    about: '注销 for him, with a reason: the same goes and the same stays as when somebody does it himself.',
  },
} as const
