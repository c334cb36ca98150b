import * as zod from 'zod/mini'
import { LEADERS, REQUESTERS, SERVING, STAFF } from './permissions'
import * as input from './schemas/order-inputs'
import { orderView } from './schemas/order-view'
import * as output from './schemas/outputs'

/** The part of the contract that is about volunteers' parts of an order, and what others write down for them. */
export const ASSIGNMENT_ACTIONS = {
  'assignment.list': {
    kind: 'query',
    roles: SERVING,
    input: input.listAssignmentsInput,
    output: output.assignmentPage,
    about: 'Offers to me, my open tasks, or my past ones.',
  },
  'assignment.get': {
    kind: 'query',
    roles: SERVING,
    input: input.assignmentRef,
    output: orderView,
    about: 'The order behind one of my assignments, as far as I may see it.',
  },
  'assignment.openings': {
    kind: 'query',
    roles: SERVING,
    input: zod.strictObject({}),
    output: output.openingsOutput,
    about: 'Orders that are open to my teams, for whoever can come.',
  },
  'assignment.claim': {
    kind: 'command',
    roles: SERVING,
    input: input.orderRef,
    output: output.assignmentReceipt,
    about: 'Takes a place of an order that is open to everybody qualified.',
  },
  'assignment.accept': {
    kind: 'command',
    roles: SERVING,
    input: input.assignmentRef,
    output: output.assignmentReceipt,
    about: 'Says yes to an offer.',
  },
  'assignment.decline': {
    kind: 'command',
    roles: SERVING,
    input: input.assignmentWithReason,
    output: output.assignmentReceipt,
    about: 'Says no to an offer; costs nothing.',
  },
  'assignment.giveBack': {
    kind: 'command',
    roles: SERVING,
    input: input.assignmentWithReason,
    output: output.assignmentReceipt,
    about: 'Gives an accepted task back before serving.',
  },
  'assignment.checkIn': {
    kind: 'command',
    roles: SERVING,
    input: input.checkInInput,
    output: output.assignmentReceipt,
    about: 'Arrived at the place of service, by a tap or by the card at the door; server time counts.',
  },
  'assignment.undoCheckIn': {
    kind: 'command',
    roles: SERVING,
    input: input.assignmentRef,
    output: output.assignmentReceipt,
    about: 'The arrival was a slip; he is not there.',
  },
  'assignment.checkOut': {
    kind: 'command',
    roles: SERVING,
    input: input.checkOutInput,
    output: output.assignmentReceipt,
    about: 'Done; server time counts.',
  },
  'assignment.enterVisit': {
    kind: 'command',
    roles: SERVING,
    input: input.enterVisitInput,
    output: output.assignmentReceipt,
    about: '补记: was there, and nobody recorded it at the time. Somebody else confirms it.',
  },
  'order.answerFor': {
    kind: 'command',
    roles: LEADERS,
    input: input.answerForInput,
    output: output.orderReceipt,
    about: 'Yes or no of a volunteer without the app, who has said it by telephone.',
  },
  'order.checkInFor': {
    kind: 'command',
    roles: LEADERS,
    input: input.partRef,
    output: output.orderReceipt,
    about: 'A volunteer without a phone at hand has arrived; server time counts.',
  },
  'order.checkOutFor': {
    kind: 'command',
    roles: LEADERS,
    input: input.partRef,
    output: output.orderReceipt,
    about: 'He is done; server time counts.',
  },
  'order.enterVisitFor': {
    kind: 'command',
    roles: LEADERS,
    input: input.enterVisitForInput,
    output: output.orderReceipt,
    about: '补记 for somebody else; not to be confirmed by who wrote it.',
  },
  'order.notDone': {
    kind: 'command',
    roles: REQUESTERS,
    input: input.orderWithReason,
    output: output.orderReceipt,
    about: 'The requester says that it was not done; it is opened again and its hours are frozen.',
  },
  'order.settle': {
    kind: 'command',
    roles: STAFF,
    input: input.orderWithReason,
    output: output.orderReceipt,
    about: 'What the requester had against it is sorted out.',
  },
  'place.code': {
    kind: 'command',
    roles: STAFF,
    input: input.placeCodeInput,
    output: output.placeCodeReceipt,
    about: 'The card at the door of a station or a household, made when there is none yet.',
  },
} as const
