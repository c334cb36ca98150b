import * as zod from 'zod/mini'
import { STAFF } from './permissions'
import { exportReceipt } from './schemas/exports'
import * as lists from './schemas/lists'
import { cursor, pageSize } from './schemas/primitives'

/** Lists of people, in and out; part of the contract in `actions.ts`. */
export const LIST_ACTIONS = {
  'list.preview': {
    kind: 'query',
    roles: STAFF,
    input: lists.previewInput,
    output: lists.previewOutput,
    about:
      'What would become of every row of a list of villagers or volunteers; nothing is written, a row that is not mine is faulty.',
  },
  'list.import': {
    kind: 'command',
    roles: STAFF,
    input: lists.importInput,
    output: lists.importProgress,
    about:
      'Takes over a list as it was looked at, all of it or what is good; `list.continue` then writes it.',
  },
  'list.continue': {
    kind: 'command',
    roles: STAFF,
    input: lists.continueInput,
    output: lists.importProgress,
    about: 'Writes the next part of an import; a part is written once, whoever asks and however often.',
  },
  'list.imports': {
    kind: 'query',
    roles: STAFF,
    input: zod.strictObject({ cursor: zod.optional(cursor), limit: zod._default(pageSize, 10) }),
    output: lists.importPage,
    about:
      'Who imported which list and how far it is, newest first: of my stations alone, or of all of my town.',
  },
  'list.template': {
    kind: 'query',
    roles: STAFF,
    input: lists.templateInput,
    output: lists.templateOutput,
    about: 'A link to an empty list with an example and how to fill it in.',
  },
  'list.export': {
    kind: 'command',
    roles: STAFF,
    input: lists.listExportInput,
    output: exportReceipt,
    about:
      'Makes a file of the villagers or volunteers, which can be changed and imported; full names and telephones need a reason.',
  },
} as const
