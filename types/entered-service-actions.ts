import { REQUESTERS, STAFF, VOLUNTEER } from './permissions'
import { enterServiceInput, reportServiceInput } from './schemas/entered-services'
import { orderWithReason } from './schemas/order-inputs'
import * as output from './schemas/outputs'

/** 补录: services that nobody had ordered. */
export const ENTERED_SERVICE_ACTIONS = {
  'order.enterService': {
    kind: 'command',
    roles: STAFF,
    input: enterServiceInput,
    output: output.orderReceipt,
    about:
      'An office writes down a service that nobody had ordered; it begins as served, and somebody else confirms it.',
  },
  'assignment.reportService': {
    kind: 'command',
    roles: VOLUNTEER,
    input: reportServiceInput,
    output: output.orderReceipt,
    about:
      'A volunteer says that he has helped without an order, and who went with him; the station of that village confirms or refuses it.',
  },
  'order.refuseEntry': {
    kind: 'command',
    roles: { ...REQUESTERS, volunteer: 'own_part', ...STAFF },
    input: orderWithReason,
    output: output.orderReceipt,
    about: 'What was entered so does not stand; by an office, or taken back by who wrote it down.',
  },
} as const
