import * as zod from 'zod/mini'
import { EVERYBODY, STAFF } from './permissions'
import * as notices from './schemas/notices'

/** How people are told beside their inbox; part of the contract in `actions.ts`. */
export const NOTICE_ACTIONS = {
  'notice.allow': {
    kind: 'command',
    roles: EVERYBODY,
    input: notices.allowInput,
    output: notices.allowReceipt,
    about: 'I have agreed in WeChat to be sent one more message of these kinds.',
  },
  'notice.calls': {
    kind: 'query',
    roles: STAFF,
    input: zod.strictObject({}),
    output: notices.callsOutput,
    about:
      '要打电话的人: who of my stations has to be told by telephone, with what, the most pressing first.',
  },
  'notice.callPhone': {
    kind: 'command',
    roles: STAFF,
    input: notices.callPhoneInput,
    output: notices.callPhoneOutput,
    about: 'The telephone of somebody who has to be called; written down, and only so often a day.',
  },
  'notice.called': {
    kind: 'command',
    roles: STAFF,
    input: notices.calledInput,
    output: notices.calledReceipt,
    about: 'Somebody was called: told, or nobody answered.',
  },
  'notice.reach': {
    kind: 'query',
    roles: STAFF,
    input: notices.reachInput,
    output: notices.reachOutput,
    about: 'By what each person of a station could be told something today.',
  },
  'notice.reachPhone': {
    kind: 'command',
    roles: STAFF,
    input: notices.reachPhoneInput,
    output: notices.reachPhoneOutput,
    about: 'The telephone of somebody whom nothing else reaches; written down, and only so often a day.',
  },
} as const
