import * as zod from 'zod/mini'
import { EVERYBODY, STAFF, TOWN_OFFICE } from './permissions'
import { orderRef } from './schemas/order-inputs'
import * as privacy from './schemas/privacy'
import { consentList } from './schemas/publication'
import { applicationRef } from './schemas/registry'

/** Personal data: who looks at them, and what a person may do with his own; part of the contract in `actions.ts`. */
export const PRIVACY_ACTIONS = {
  'contact.reveal': {
    kind: 'command',
    roles: STAFF,
    input: orderRef,
    output: privacy.revealedContact,
    about: '看电话: telephone and place of an order of mine; written down, and only so often a day.',
  },
  'contact.revealApplicant': {
    kind: 'command',
    roles: STAFF,
    input: applicationRef,
    output: privacy.revealedApplicant,
    about: 'The same of who wants to be a volunteer, and of his guardian; written down and counted with it.',
  },
  'consent.list': {
    kind: 'query',
    roles: EVERYBODY,
    input: zod.strictObject({}),
    output: consentList,
    about: '我同意过什么: what I have agreed to and taken back, and when.',
  },
  'me.export': {
    kind: 'command',
    roles: EVERYBODY,
    input: privacy.ownDataInput,
    output: privacy.ownDataOutput,
    about: 'Everything that the product knows of me, to read or for another program; written down.',
  },
  'me.delete': {
    kind: 'command',
    roles: EVERYBODY,
    input: privacy.closeInput,
    output: privacy.closeReceipt,
    about: '注销: my profile goes at once, my orders lose me within minutes; hours stay under my number.',
  },
  'audit.list': {
    kind: 'query',
    roles: TOWN_OFFICE,
    input: privacy.auditInput,
    output: privacy.auditPage,
    about: 'Who has looked at or taken personal data of my town, newest first.',
  },
} as const
