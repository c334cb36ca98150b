import * as zod from 'zod/mini'
import { REQUESTERS, STAFF } from './permissions'
import * as charge from './schemas/charges'

/** 「向我收费了」 and what the town makes of it; part of the contract in `actions.ts`. */
export const CHARGE_ACTIONS = {
  'charge.report': {
    kind: 'command',
    roles: { ...REQUESTERS, ...STAFF },
    input: charge.reportInput,
    output: charge.chargeReceipt,
    about: 'Somebody was asked for money; an office writes it down for who says so by telephone.',
  },
  'charge.get': {
    kind: 'query',
    roles: { ...REQUESTERS, ...STAFF },
    input: charge.chargeOfOrder,
    output: charge.ownCharge,
    about: 'Whether I have reported that of an order, and what came of it.',
  },
  'charge.list': {
    kind: 'query',
    roles: { town_coordinator: 'town' },
    input: zod.strictObject({}),
    output: charge.chargeList,
    about:
      'Reports of money that was asked for: the open ones, the next to be due first, then those closed lately.',
  },
  'charge.take': {
    kind: 'command',
    roles: { town_coordinator: 'town' },
    input: charge.chargeRef,
    output: charge.chargeReceipt,
    about: 'I look into it.',
  },
  'charge.close': {
    kind: 'command',
    roles: { town_coordinator: 'town' },
    input: charge.closeInput,
    output: charge.chargeReceipt,
    about: 'What it came to; nobody is blocked by it.',
  },
} as const
