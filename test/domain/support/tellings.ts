import { HOUR_MS } from '../../../domain/kernel/shanghai-time'
import { noticesFor } from '../../../domain/notice/notices-for'
import type { Assignment } from '../../../domain/order/assignment'
import { orderAttention } from '../../../domain/order/attention'
import type { Objection } from '../../../domain/order/objection'
import type { Order, Rating, RatingTag } from '../../../domain/order/order'
import type { OrderEvent } from '../../../domain/order/order-event'
import {
  anAssignment,
  anEvent,
  anOrder,
  HOME_STATION,
  NOW,
  REQUESTER_ID,
  SETTINGS,
} from '../../fixtures/builders'

export const REQUESTER = `person:${REQUESTER_ID}`
export const STATION = `station:${HOME_STATION}`
export const TOWN_BOX = 'town:341525111'

const OBJECTION: Objection = {
  text: '我做了两个钟头',
  atMs: NOW - 1,
  remindedAtMs: null,
  answeredAtMs: null,
  answeredBy: null,
  kept: null,
}

const ENTRY = { inMs: NOW - 2 * HOUR_MS, outMs: NOW - HOUR_MS, by: 'entry' } as const

export const BEFORE: readonly Assignment[] = [
  anAssignment('old', 'declined'),
  anAssignment('a', 'accepted', { objection: OBJECTION }),
  anAssignment('b', 'accepted', { name: '何秀英' }),
  anAssignment('c', 'offered'),
  anAssignment('gone', 'recalled'),
]

export const withParts = (changes: Readonly<Record<string, Partial<Assignment>>>): readonly Assignment[] =>
  BEFORE.map((part) => ({ ...part, ...changes[part.volunteerId] }))

export const aRating = (stars: number, ...tags: readonly RatingTag[]): Rating => ({
  stars,
  tags,
  text: '',
  atMs: NOW,
  recordedBy: REQUESTER_ID,
})

export type Telling = {
  readonly type: OrderEvent['type']
  readonly what: string
  readonly order?: Partial<Order>
  readonly parts?: readonly Assignment[]
  readonly event?: Partial<OrderEvent>
  readonly told: readonly string[]
}

/** What happens, and who is told of it: all of them, and nobody else. */
export const TELLINGS: readonly Telling[] = [
  { type: 'submit', what: 'waits for review', order: { status: 'submitted' }, told: [STATION] },
  { type: 'submit', what: 'goes out at once', order: { status: 'dispatched' }, told: [] },
  {
    type: 'submit',
    what: 'goes out at once, five-must',
    order: { status: 'dispatched', fiveMust: 'dispute' },
    told: [STATION],
  },
  { type: 'approve', what: 'goes on', told: [] },
  { type: 'reject', what: 'ends', told: [REQUESTER] },
  {
    type: 'offer',
    what: 'two are asked, one of them again',
    parts: [...withParts({ old: { status: 'offered' } }), anAssignment('new', 'offered')],
    told: ['person:new', 'person:old'],
  },
  {
    type: 'accept',
    what: 'one says yes',
    parts: withParts({ c: { status: 'accepted' } }),
    told: [REQUESTER],
  },
  {
    type: 'accept',
    what: 'the last place is taken',
    parts: withParts({ c: { status: 'accepted' } }),
    event: { to: 'accepted' },
    told: [REQUESTER, 'person:a', 'person:b', 'person:c'],
  },
  {
    type: 'accept_for',
    what: 'one has said yes by telephone',
    parts: withParts({ c: { status: 'accepted' } }),
    told: [REQUESTER],
  },
  {
    type: 'accept_for',
    what: 'the last place is taken by telephone',
    parts: withParts({ c: { status: 'accepted' } }),
    event: { to: 'accepted' },
    told: [REQUESTER, 'person:a', 'person:b', 'person:c'],
  },
  {
    type: 'decline_for',
    what: 'one has said no by telephone',
    parts: withParts({ c: { status: 'declined' } }),
    told: [],
  },
  { type: 'decline', what: 'one says no', parts: withParts({ c: { status: 'declined' } }), told: [] },
  { type: 'expire', what: 'nobody answered', parts: withParts({ c: { status: 'expired' } }), told: [] },
  {
    type: 'proceed',
    what: 'enough people',
    parts: withParts({ c: { status: 'recalled' } }),
    told: [REQUESTER, 'person:a', 'person:b'],
  },
  {
    type: 'give_back',
    what: 'one cannot come',
    parts: withParts({ a: { status: 'given_back' } }),
    told: [REQUESTER, STATION],
  },
  {
    type: 'recall',
    what: 'everybody is released',
    event: { to: 'pending_dispatch' },
    parts: withParts({ a: { status: 'recalled' }, b: { status: 'recalled' }, c: { status: 'recalled' } }),
    told: ['person:a', 'person:b', 'person:c', REQUESTER],
  },
  {
    type: 'release',
    what: 'one need not come',
    event: { to: 'pending_dispatch' },
    parts: withParts({ a: { status: 'recalled' } }),
    told: ['person:a', REQUESTER],
  },
  {
    type: 'release',
    what: 'one need not come, others are there',
    event: { to: 'in_service' },
    parts: withParts({ a: { status: 'recalled' } }),
    told: ['person:a'],
  },
  {
    type: 'no_show',
    what: 'one did not come',
    event: { to: 'pending_dispatch' },
    parts: withParts({ a: { status: 'no_show' } }),
    told: [REQUESTER, 'person:a'],
  },
  {
    type: 'no_show',
    what: 'one did not come, others were there',
    event: { to: 'pending_confirm' },
    parts: withParts({ a: { status: 'no_show' } }),
    told: ['person:a'],
  },
  {
    type: 'open',
    what: 'whoever can may come',
    order: { open: { untilMs: NOW + 1, teamIds: ['t1', 't2'] } },
    told: ['team:t1', 'team:t2'],
  },
  {
    type: 'escalate',
    what: 'goes up',
    event: { from: 'dispatched', reason: { code: 'no_answer', text: '' } },
    told: [REQUESTER, STATION, TOWN_BOX],
  },
  { type: 'check_in', what: 'one is there', told: [REQUESTER] },
  { type: 'undo_check_in', what: 'one is not there after all', told: [REQUESTER] },
  {
    type: 'check_in_for',
    what: 'one is there, the office writes it down',
    event: { subjectId: 'a' },
    told: [REQUESTER, 'person:a'],
  },
  {
    type: 'check_in_for',
    what: 'one without the app is there, and has said so by telephone',
    parts: withParts({ a: { status: 'checked_in', withoutApp: true } }),
    event: { subjectId: 'a' },
    told: [REQUESTER],
  },
  {
    type: 'check_out_for',
    what: 'the last is done, the office writes it down',
    order: { status: 'pending_confirm' },
    event: { subjectId: 'a' },
    told: [STATION, 'person:a'],
  },
  {
    type: 'enter_visit',
    what: 'one writes down that he was there',
    order: { status: 'pending_confirm' },
    parts: withParts({ a: { status: 'checked_out', visits: [{ ...ENTRY, writtenBy: 'a' }] } }),
    told: [STATION],
  },
  {
    type: 'enter_visit',
    what: 'one writes it down while another is still there',
    order: { status: 'in_service' },
    parts: withParts({ a: { status: 'checked_out', visits: [{ ...ENTRY, writtenBy: 'a' }] } }),
    told: [],
  },
  {
    type: 'enter_visit_for',
    what: 'the head writes it down, so that he cannot confirm it',
    order: { status: 'pending_confirm' },
    parts: withParts({ a: { status: 'checked_out', visits: [{ ...ENTRY, writtenBy: 'head' }] } }),
    event: { subjectId: 'a' },
    told: [STATION, TOWN_BOX, 'person:a'],
  },
  {
    type: 'check_out',
    what: 'the last is done',
    order: { status: 'pending_confirm' },
    told: [STATION],
  },
  {
    type: 'check_out',
    what: 'the last is done, the head was one of them',
    order: { status: 'pending_confirm' },
    parts: withParts({ a: { status: 'checked_out', headsStation: true, visits: [{ inMs: 1, outMs: 2 }] } }),
    told: [STATION, TOWN_BOX],
  },
  {
    type: 'check_out',
    what: 'one is done, another still there and overdue',
    order: { status: 'in_service', attention: { code: 'unfinished', rank: 80, of: ['station'] } },
    told: [],
  },
  {
    type: 'enter_service',
    what: 'was done without an order, and somebody else has written it down',
    order: { status: 'pending_confirm' },
    parts: [
      anAssignment('a', 'checked_out', { visits: [{ ...ENTRY, writtenBy: 'head' }] }),
      anAssignment('b', 'checked_out', { visits: [{ ...ENTRY, writtenBy: 'head' }], withoutApp: true }),
    ],
    told: [REQUESTER, STATION, TOWN_BOX, 'person:a'],
  },
  {
    type: 'refuse_entry',
    what: 'does not stand',
    order: { status: 'rejected' },
    parts: withParts({ a: { status: 'voided', confirmedMinutes: 0 } }),
    told: [REQUESTER, 'person:a'],
  },
  {
    type: 'send_back',
    what: 'must be looked at again',
    parts: withParts({ a: { status: 'checked_out' } }),
    told: ['person:a', 'person:b'],
  },
  {
    type: 'confirm',
    what: 'one is credited, one voided, one never came',
    parts: withParts({
      a: { status: 'confirmed', confirmedMinutes: 50 },
      b: { status: 'recalled' },
      c: { status: 'voided', confirmedMinutes: 0 },
    }),
    event: { to: 'pending_rating' },
    told: [REQUESTER, 'person:a', 'person:c', 'person:b'],
  },
  {
    type: 'confirm',
    what: 'one is credited, another not settled yet',
    order: { status: 'pending_confirm' },
    parts: withParts({
      a: { status: 'confirmed', confirmedMinutes: 50 },
      b: { status: 'checked_out' },
    }),
    event: { from: 'pending_confirm', to: 'pending_confirm' },
    told: ['person:a'],
  },
  {
    type: 'end_unserved',
    what: 'they went, and there was nothing to be done',
    order: { status: 'closed', outcome: 'nobody_home' },
    parts: withParts({
      a: { status: 'confirmed', confirmedMinutes: 20 },
      b: { status: 'voided', confirmedMinutes: 0 },
    }),
    told: [REQUESTER, 'person:a', 'person:b'],
  },
  {
    type: 'not_done',
    what: 'the requester says that it was not done',
    order: { status: 'pending_dispatch', onHold: true },
    parts: [],
    told: [STATION, TOWN_BOX],
  },
  {
    type: 'settle',
    what: 'it is sorted out',
    order: { status: 'closed' },
    told: [REQUESTER],
  },
  {
    type: 'correct',
    what: 'the minutes of one are put right',
    parts: withParts({ a: { status: 'confirmed', confirmedMinutes: 30 } }),
    told: ['person:a'],
  },
  {
    type: 'object',
    what: 'the minutes of one are said to be wrong',
    order: { status: 'closed' },
    told: [STATION, TOWN_BOX],
  },
  {
    type: 'keep_minutes',
    what: 'the minutes of one stay',
    parts: withParts({ a: { objection: { ...OBJECTION, answeredAtMs: NOW } } }),
    told: ['person:a'],
  },
  {
    type: 'reopen',
    what: 'nobody has served after all',
    order: { status: 'pending_dispatch' },
    parts: withParts({ a: { status: 'voided', confirmedMinutes: 0 }, b: { status: 'recalled' } }),
    told: [REQUESTER, 'person:a', 'person:b'],
  },
  {
    type: 'end_visits',
    what: 'one has not said that he is done',
    order: { status: 'pending_confirm' },
    parts: withParts({ a: { status: 'checked_out' }, c: { status: 'recalled' } }),
    told: [STATION, 'person:a'],
  },
  { type: 'rate', what: 'is rated well', order: { rating: aRating(3) }, told: [] },
  { type: 'rate', what: 'is rated badly', order: { rating: aRating(2) }, told: [STATION, TOWN_BOX] },
  {
    type: 'rate',
    what: 'is rated well, but money was asked',
    order: { rating: aRating(5, 'kind', 'asked_money') },
    told: [TOWN_BOX],
  },
  {
    type: 'rate',
    what: 'nobody came',
    order: { rating: aRating(4, 'nobody_came') },
    told: [STATION, TOWN_BOX],
  },
  { type: 'close_unrated', what: 'is not rated', told: [] },
  { type: 'close_unmet', what: 'cannot be met', told: [REQUESTER] },
  {
    type: 'cancel',
    what: 'is taken back',
    parts: withParts({ a: { status: 'recalled' }, c: { status: 'recalled' } }),
    told: ['person:a', 'person:c', REQUESTER],
  },
  {
    type: 'remind',
    what: 'has waited',
    order: { status: 'pending_confirm' },
    told: [STATION, TOWN_BOX],
  },
  {
    type: 'hold',
    what: 'its half day is over',
    order: { status: 'pending_dispatch', onHold: true },
    told: [STATION, REQUESTER, 'person:a', 'person:b'],
  },
  {
    type: 'set_aside',
    what: 'the machine cannot read it',
    order: { status: 'pending_dispatch', onHold: true, setAside: true },
    told: [STATION, TOWN_BOX],
  },
  { type: 'clear_words', what: 'its words may be read', told: [] },
  { type: 'doubt_words', what: 'its words are to be read first', told: [STATION] },
  { type: 'alarm', what: 'nobody has arrived', told: [STATION, TOWN_BOX] },
]

export function notices(telling: Telling, event: Partial<OrderEvent> = {}) {
  const { type, order: with_ = {}, parts = BEFORE } = telling
  const reminders = type === 'remind' ? 1 : 0
  const stands = anOrder({ status: 'accepted', reminders, ...with_, assignments: parts })
  const order = { ...stands, attention: orderAttention(stands, SETTINGS) }
  const before = type === 'submit' ? null : { ...order, assignments: BEFORE }
  return noticesFor({ order, before, event: anEvent(type, { ...telling.event, ...event }) })
}

export const tellingOf = (type: OrderEvent['type']): Telling => {
  const found = TELLINGS.find((each) => each.type === type)
  if (!found) throw new Error(`no telling of ${type}`)
  return found
}

export const textFor = (to: string, type: OrderEvent['type'], event: Partial<OrderEvent> = {}) =>
  notices(tellingOf(type), event).find((each) => each.to === to)?.text
