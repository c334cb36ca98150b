import type { Role } from '../domain/people/roles'
import { orderRef } from './schemas/order-inputs'
import * as privacy from './schemas/privacy'

const STAFF: readonly Role[] = ['station_head', 'town_coordinator']
const TOWN_OFFICE: readonly Role[] = ['town_coordinator', 'admin']

/** Personal data: who looks at them, and what a person may do with his own; part of the contract in `actions.ts`. */
export const PRIVACY_ACTIONS = {
  'contact.reveal': {
    kind: 'command',
    roles: STAFF,
    input: orderRef,
    output: privacy.revealedContact,
    about: '看电话: telephone and place of an order of mine; written down, and only so often a day.',
  },
  'audit.list': {
    kind: 'query',
    roles: TOWN_OFFICE,
    input: privacy.auditInput,
    output: privacy.auditPage,
    about: 'Who has looked at or taken personal data of my town, newest first.',
  },
} as const
