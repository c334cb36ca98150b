import type { ActorRole } from '../people/roles'
import type { TownSettings } from '../town/town-settings'
import type { Actor } from './actor'
import { hasServed } from './assignment'
import { ATTENTION, type Attention, type AttentionOf, type OrderAttention } from './attention-kinds'
import { checksHimself } from './checks-himself'
import { isDisputed } from './dispute'
import { isOpenObjection } from './objection'
import type { Order } from './order'
import type { OrderStatus } from './order-statuses'
import { partsOf } from './parts-of'
import { saysCharged } from './rating-blame'
import { settleRefusal } from './settle-refusal'

const on = (code: Attention, ...of: AttentionOf[]): OrderAttention => ({
  code,
  rank: ATTENTION[code].rank,
  of,
})

const NOBODY_YET: readonly OrderStatus[] = ['submitted', 'pending_dispatch', 'dispatched']
const NOT_ARRIVED: readonly OrderStatus[] = [...NOBODY_YET, 'accepted', 'escalated']

const unreadable = ({ status, onHold, setAside }: Order): OrderAttention | null =>
  status === 'pending_dispatch' && onHold && setAside ? on('unreadable', 'station', 'town') : null

function fiveMustAttention(order: Order): OrderAttention | null {
  if (order.fiveMust === null || order.arrivedAtMs !== null) return null
  if (order.arrivalAlarmedAtMs !== null && NOT_ARRIVED.includes(order.status))
    return on('arrival_late', 'station', 'town')
  if (unreadable(order)) return null
  // The duty stays with the station, also while the town looks for people.
  if (order.status === 'escalated') return on('five_must_up', 'station', 'town')
  return NOBODY_YET.includes(order.status) ? on('five_must', 'station') : null
}

type Rule = (order: Order, settings: TownSettings) => OrderAttention | null

/** Who wrote a service down for somebody else does not confirm it: then the town is asked too. Who served himself does not anyway. */
const isWrittenByOffice = ({ assignments }: Order): boolean =>
  assignments.some(({ visits }) =>
    visits.some(
      ({ by, writtenBy }) =>
        by === 'entry' && !assignments.some(({ volunteerId }) => volunteerId === writtenBy),
    ),
  )

/** If the head served, the town confirms. */
const confirming: Rule = (order) =>
  order.reminders > 0 ||
  isWrittenByOffice(order) ||
  order.assignments.some((each) => hasServed(each) && each.headsStation)
    ? on('confirm', 'station', 'town')
    : on('confirm', 'station')

const overdue: Rule = (order, settings) => {
  if (order.reminders === 0) return null
  return order.reminders >= settings.overdueRemindersBeforeTown
    ? on('overdue', 'station', 'town')
    : on('overdue', 'station')
}

/** The town looks at it too: whoever settled the minutes cannot answer for them. */
const objection = (order: Order): OrderAttention | null =>
  partsOf(order).some((part) => isOpenObjection(part.objection)) ? on('objection', 'station', 'town') : null

/** The town answers for it beside the station: whoever confirmed it cannot be the only one who looks. Money is the town's alone. */
const disputed = (order: Order): OrderAttention | null => {
  if (!isDisputed(order)) return null
  return saysCharged(order) ? on('disputed', 'town') : on('disputed', 'station', 'town')
}

const doubted: Rule = (order) => disputed(order) ?? objection(order)

const BY_STATUS: Partial<Record<OrderStatus, Rule>> = {
  submitted: (order) => on(order.urgent ? 'urgent' : 'review', 'station'),
  pending_dispatch: (order) => disputed(order) ?? on(order.onHold ? 'on_hold' : 'nobody_found', 'station'),
  // Who is to go at once comes before the question what went wrong: that keeps until somebody has gone.
  escalated: (order) =>
    order.urgent ? on('urgent_up', 'town') : (disputed(order) ?? on('escalated', 'town')),
  accepted: overdue,
  in_service: (order) => {
    if (order.reminders === 0) return null
    return on(order.sentBack ? 'sent_back' : 'unfinished', 'station')
  },
  pending_confirm: confirming,
  pending_rating: objection,
  closed: doubted,
  cancelled: doubted,
  closed_unmet: doubted,
}

/** Before anybody goes without knowing what was written. */
const WITH_WORDS: readonly OrderStatus[] = ['dispatched', 'accepted', 'in_service']

const words = ({ status, wordsHeld }: Order): OrderAttention | null =>
  wordsHeld === 'doubtful' && WITH_WORDS.includes(status) ? on('words', 'station') : null

/** Who has to do something about this order now, and what; null when nobody has. */
export const orderAttention: Rule = (order, settings) =>
  fiveMustAttention(order) ?? unreadable(order) ?? BY_STATUS[order.status]?.(order, settings) ?? words(order)

const OFFICE: Readonly<Record<AttentionOf, ActorRole>> = {
  station: 'station_head',
  town: 'town_coordinator',
}

const mayAnswer = (order: Order, actor: Actor): boolean =>
  !checksHimself(order, actor, 'keep_minutes') &&
  partsOf(order).some((part) => isOpenObjection(part.objection) && part.settledBy !== actor.id)

const TO_GO_AGAIN: readonly OrderStatus[] = ['pending_dispatch', 'escalated']

/** The town sees to it that somebody is there who may: nothing stays in doubt because nobody is asked. */
const mustFindAnother = ({ dispute }: Order, { roles }: Actor): boolean =>
  roles.includes('town_coordinator') && (dispute?.remindedAtMs ?? null) !== null

/** Whether it is somebody else's to settle it, and nothing else is to be done about it. */
function leavesIt(order: Order, actor: Actor): boolean {
  if (mustFindAnother(order, actor)) return false
  const toGoAgain = TO_GO_AGAIN.includes(order.status) && !checksHimself(order, actor, 'settle')
  return settleRefusal(order, actor) !== null && !toGoAgain
}

/** What this person has to do about the order; who served himself is not asked to confirm. */
export function attentionFor(order: Order, actor: Actor): Attention | null {
  const { attention } = order
  const asked = attention?.of.some((office) => actor.roles.includes(OFFICE[office]))
  if (!attention || !asked) return null
  if (attention.code === 'objection' && !mayAnswer(order, actor)) return null
  if (attention.code === 'disputed') return leavesIt(order, actor) ? null : 'disputed'
  return attention.code === 'confirm' && checksHimself(order, actor, 'confirm') ? null : attention.code
}
