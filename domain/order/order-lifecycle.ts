import type { ActorRole } from '../people/roles'
import { AFTER_SERVICE, ENDED_IN_DOUBT } from './after-service'
import type { OrderCondition } from './order-conditions'
import type { OrderStatus } from './order-statuses'
import type { ReasonKind } from './reasons'

/** One permitted move. `when` is asked of the order as it stands after the volunteer's part has changed. */
export type OrderTransition = {
  readonly from: OrderStatus
  readonly to: OrderStatus
  readonly by: readonly ActorRole[]
  /** Closed to who is also one of these to the order. */
  readonly unless?: readonly ActorRole[]
  readonly when?: OrderCondition
  /** Asked of the order as it stands before. */
  readonly given?: OrderCondition
  /** A reason of this kind must be given. */
  readonly reason?: ReasonKind
  /** Closed to 五必到 orders: such an order cannot end at the station as unmet. */
  readonly exceptFiveMust?: true
  /** Open to 五必到 orders only. */
  readonly onlyFiveMust?: true
}

const REQUESTER = ['villager', 'helper'] as const
/** Who writes down what a volunteer does who has no phone at hand. */
const FOR_HIM = ['team_leader', 'station_head', 'town_coordinator'] as const
const STAFF = ['station_head', 'town_coordinator'] as const

/** Who sorts out what the requester was not content with. */
const SETTLING: readonly Pick<OrderTransition, 'by' | 'given'>[] = [
  { by: ['station_head'], given: 'disputed_not_of_money' },
  { by: ['town_coordinator'], given: 'disputed' },
]

/** Somebody is still to come, or is there. */
const UNFINISHED = [
  'submitted',
  'pending_dispatch',
  'dispatched',
  'accepted',
  'in_service',
  'pending_confirm',
  'escalated',
] as const

const CANCELLABLE = ['submitted', 'pending_dispatch', 'dispatched', 'accepted', 'escalated'] as const

const each = (
  froms: readonly OrderStatus[],
  rest: Omit<OrderTransition, 'from' | 'to'> & { readonly to: OrderStatus | 'same' },
): readonly OrderTransition[] =>
  froms.map((from) => ({ ...rest, from, to: rest.to === 'same' ? from : rest.to }))

/** An offer that ends without a yes: wait for the others, or look for new people. */
const offerEnds = (by: readonly ActorRole[], reason?: ReasonKind): readonly OrderTransition[] => [
  { from: 'dispatched', to: 'dispatched', by, when: 'places_open_offers_open', ...(reason && { reason }) },
  {
    from: 'dispatched',
    to: 'pending_dispatch',
    by,
    when: 'places_open_no_offers',
    ...(reason && { reason }),
  },
]

const acceptance = (by: readonly ActorRole[]): readonly OrderTransition[] => [
  { from: 'dispatched', to: 'accepted', by, when: 'places_full' },
  { from: 'dispatched', to: 'dispatched', by, when: 'places_open_offers_open' },
  { from: 'dispatched', to: 'pending_dispatch', by, when: 'places_open_no_offers' },
]

const arrival = (by: readonly ActorRole[]): readonly OrderTransition[] => [
  ...each(['accepted', 'in_service', 'pending_confirm'], { to: 'in_service', by, given: 'was_ordered' }),
  // 五必到 ends in an arrival: whoever has accepted may arrive, also while others are still looked for.
  ...each(['pending_dispatch', 'dispatched', 'escalated'], { to: 'in_service', by, onlyFiveMust: true }),
]

const departure = (by: readonly ActorRole[]): readonly OrderTransition[] => [
  { from: 'in_service', to: 'in_service', by, when: 'someone_inside' },
  // One who was there before the time is not the end of it for the others.
  { from: 'in_service', to: 'in_service', by, when: 'others_to_come' },
  { from: 'in_service', to: 'pending_confirm', by, when: 'nobody_inside' },
]

/** 「我到了」 was a slip: as if it had not been tapped. */
const arrivalTakenBack = (by: readonly ActorRole[]): readonly OrderTransition[] => [
  { from: 'in_service', to: 'in_service', by, when: 'someone_inside' },
  { from: 'in_service', to: 'pending_dispatch', by, when: 'nobody_there_places_open' },
  { from: 'in_service', to: 'accepted', by, when: 'nobody_there' },
  { from: 'in_service', to: 'in_service', by, when: 'others_to_come' },
  { from: 'in_service', to: 'pending_confirm', by, when: 'nobody_inside' },
]

const laterEntry = (by: readonly ActorRole[]): readonly OrderTransition[] => [
  ...each(['accepted', 'in_service', 'pending_confirm'], {
    to: 'in_service',
    by,
    given: 'was_ordered',
    when: 'someone_inside',
    reason: 'enter_visit',
  }),
  ...each(['accepted', 'in_service', 'pending_confirm'], {
    to: 'in_service',
    by,
    given: 'was_ordered',
    when: 'others_to_come',
    reason: 'enter_visit',
  }),
  ...each(['accepted', 'in_service', 'pending_confirm'], {
    to: 'pending_confirm',
    by,
    given: 'was_ordered',
    when: 'nobody_inside',
    reason: 'enter_visit',
  }),
]

/**
 * The life of an order: every move there is. Screens draw their buttons from this table, use cases ask it,
 * the documentation is generated from it. The first row that fits decides.
 */
export const ORDER_LIFECYCLE = {
  approve: [
    { from: 'submitted', to: 'pending_dispatch', by: ['system', ...STAFF] },
    // Nobody at the station had looked at it, so nobody was asked either.
    { from: 'escalated', to: 'pending_dispatch', by: ['town_coordinator'], when: 'never_reviewed' },
  ],
  reject: [
    { from: 'submitted', to: 'rejected', by: ['station_head'], reason: 'reject', exceptFiveMust: true },
    { from: 'submitted', to: 'rejected', by: ['town_coordinator'], reason: 'reject' },
  ],
  offer: [
    { from: 'pending_dispatch', to: 'dispatched', by: ['system', ...STAFF] },
    { from: 'dispatched', to: 'dispatched', by: STAFF },
    { from: 'escalated', to: 'dispatched', by: ['town_coordinator'] },
    // 五必到 remains the station's duty: its head goes on looking beside the town.
    { from: 'escalated', to: 'dispatched', by: ['station_head'], onlyFiveMust: true },
  ],
  /** 抢单: every qualified volunteer may take a place by himself. */
  open: [
    ...each(['pending_dispatch', 'dispatched'], { to: 'dispatched', by: STAFF }),
    { from: 'escalated', to: 'dispatched', by: ['town_coordinator'] },
  ],
  accept: acceptance(['volunteer']),
  decline: offerEnds(['volunteer'], 'decline'),
  expire: offerEnds(['system']),
  proceed: [
    ...each(['pending_dispatch', 'dispatched'], {
      to: 'accepted',
      by: ['team_leader', ...STAFF],
      when: 'enough_to_go',
    }),
    { from: 'escalated', to: 'accepted', by: ['town_coordinator'], when: 'enough_to_go' },
  ],
  give_back: [
    { from: 'accepted', to: 'pending_dispatch', by: ['volunteer'], reason: 'give_back' },
    ...offerEnds(['volunteer'], 'give_back'),
    ...each(['pending_dispatch', 'escalated', 'in_service', 'pending_confirm'], {
      to: 'same',
      by: ['volunteer'],
      reason: 'give_back',
    }),
  ],
  recall: [
    ...each(['dispatched', 'accepted'], { to: 'pending_dispatch', by: STAFF, reason: 'recall' }),
    {
      from: 'pending_dispatch',
      to: 'pending_dispatch',
      by: STAFF,
      given: 'someone_accepted',
      reason: 'recall',
    },
    {
      from: 'escalated',
      to: 'escalated',
      by: ['town_coordinator'],
      given: 'someone_accepted',
      reason: 'recall',
    },
    // Others are there already: only who has not come yet is released.
    ...each(['in_service', 'pending_confirm'], {
      to: 'same',
      by: STAFF,
      given: 'someone_expected',
      reason: 'recall',
    }),
  ],
  /** One of those who have accepted; the others stay, and somebody else is looked for. */
  release: [
    { from: 'accepted', to: 'pending_dispatch', by: STAFF, given: 'someone_expected', reason: 'recall' },
    ...each(['pending_dispatch', 'dispatched', 'in_service', 'pending_confirm'], {
      to: 'same',
      by: STAFF,
      given: 'someone_expected',
      reason: 'recall',
    }),
    {
      from: 'escalated',
      to: 'escalated',
      by: ['town_coordinator'],
      given: 'someone_expected',
      reason: 'recall',
    },
  ],
  /** Who had accepted did not come: others are looked for, unless somebody was there. */
  no_show: [
    { from: 'accepted', to: 'pending_dispatch', by: STAFF, given: 'someone_expected', reason: 'no_show' },
    ...each(['pending_dispatch', 'dispatched', 'in_service', 'pending_confirm'], {
      to: 'same',
      by: STAFF,
      given: 'someone_expected',
      reason: 'no_show',
    }),
    {
      from: 'escalated',
      to: 'escalated',
      by: ['town_coordinator'],
      given: 'someone_expected',
      reason: 'no_show',
    },
  ],
  escalate: [
    ...each(['submitted', 'pending_dispatch', 'dispatched'], { to: 'escalated', by: ['system'] }),
    ...each(['submitted', 'pending_dispatch', 'dispatched'], {
      to: 'escalated',
      by: ['station_head'],
      reason: 'escalate',
    }),
  ],
  /** He has said by telephone that he comes, or that he does not. */
  accept_for: acceptance(FOR_HIM),
  decline_for: offerEnds(FOR_HIM, 'decline'),
  check_in: arrival(['volunteer']),
  check_in_for: arrival(FOR_HIM),
  undo_check_in: arrivalTakenBack(['volunteer']),
  check_out: departure(['volunteer']),
  check_out_for: departure(FOR_HIM),
  /** He was there, and nobody recorded it at the time. */
  enter_visit: laterEntry(['volunteer']),
  enter_visit_for: laterEntry(FOR_HIM),
  /** 补录: it was done without an order, and begins as served. */
  enter_service: [
    {
      from: 'submitted',
      to: 'pending_confirm',
      by: ['volunteer', ...STAFF],
      given: 'only_entered',
      when: 'nobody_inside',
      reason: 'enter_service',
    },
  ],
  /** It does not stand: it was not so, or who wrote it down takes it back. */
  refuse_entry: [
    {
      from: 'pending_confirm',
      to: 'rejected',
      by: ['volunteer', ...STAFF],
      given: 'only_entered',
      reason: 'refuse_entry',
    },
  ],
  /** Somebody forgot 「做完了」: his visit is ended without measuring it, so that the order can go on. */
  end_visits: [
    { from: 'in_service', to: 'in_service', by: ['system', ...STAFF], when: 'others_to_come' },
    { from: 'in_service', to: 'pending_confirm', by: ['system', ...STAFF], when: 'nobody_inside' },
  ],
  send_back: [
    { from: 'pending_confirm', to: 'in_service', by: STAFF, given: 'was_ordered', reason: 'send_back' },
  ],
  confirm: [
    ...each(['pending_confirm', 'in_service'], {
      to: 'same',
      by: STAFF,
      given: 'nobody_inside',
      when: 'someone_unsettled',
    }),
    // Nobody had ordered it, so there is nobody to rate it.
    { from: 'pending_confirm', to: 'closed', by: STAFF, given: 'only_entered', when: 'everybody_settled' },
    // Who is still to come is not written down as absent before the time.
    ...each(['pending_confirm', 'in_service'], {
      to: 'same',
      by: STAFF,
      given: 'nobody_inside',
      when: 'others_to_come',
    }),
    ...each(['pending_confirm', 'in_service'], {
      to: 'pending_rating',
      by: STAFF,
      given: 'nobody_inside',
      when: 'everybody_settled',
    }),
  ],
  /** They went, and there was nothing to be done any more: nothing to rate either. */
  end_unserved: each(['pending_confirm', 'in_service'], {
    to: 'closed',
    by: STAFF,
    given: 'nobody_inside',
    when: 'everybody_settled',
  }),
  /** Nobody has served after all: the order waits for other people. */
  reopen: each(['pending_confirm', 'in_service'], {
    to: 'pending_dispatch',
    by: STAFF,
    given: 'was_ordered',
    when: 'nobody_inside',
  }),
  /** Minutes that were credited prove wrong. */
  correct: each(AFTER_SERVICE, {
    to: 'same',
    by: STAFF,
    given: 'someone_settled',
    reason: 'correct',
  }),
  /** A volunteer says that his minutes are wrong. */
  object: each(AFTER_SERVICE, { to: 'same', by: ['volunteer'], given: 'someone_decided_on' }),
  /** It was looked into, and they stay. */
  keep_minutes: each(AFTER_SERVICE, {
    to: 'same',
    by: STAFF,
    given: 'someone_objects',
    reason: 'keep_minutes',
  }),
  /** The requester says that it was not done: it is looked for again, with its whole history. */
  not_done: each(['pending_rating', 'closed'], { to: 'pending_dispatch', by: REQUESTER, reason: 'not_done' }),
  /** What the requester had against it is sorted out; that he was charged, by the town alone. */
  settle: SETTLING.flatMap((by) => [
    ...each(['pending_dispatch', 'escalated', 'closed'], { to: 'closed', ...by, reason: 'settle' }),
    // It ended without being served again; what was credited before is still frozen.
    ...each(['cancelled', 'closed_unmet'], { to: 'same', ...by, reason: 'settle' }),
  ]),
  rate: [
    { from: 'pending_rating', to: 'closed', by: REQUESTER },
    // What he had against it is sorted out: how it was he may say all the same.
    { from: 'closed', to: 'closed', by: REQUESTER, given: 'sorted_out_unrated' },
  ],
  close_unrated: [{ from: 'pending_rating', to: 'closed', by: ['system'] }],
  close_unmet: [
    {
      from: 'pending_dispatch',
      to: 'closed_unmet',
      by: ['station_head'],
      reason: 'close_unmet',
      exceptFiveMust: true,
    },
    ...each(['pending_dispatch', 'escalated'], {
      to: 'closed_unmet',
      by: ['town_coordinator'],
      reason: 'close_unmet',
    }),
  ],
  cancel: [
    ...each(CANCELLABLE, { to: 'cancelled', by: ['villager'] }),
    // Whoever answers for an order ends it as its office, with a reason, also where he ordered it for the household.
    ...each(CANCELLABLE, { to: 'cancelled', by: ['helper'], unless: STAFF }),
    ...each(['submitted', 'pending_dispatch', 'dispatched', 'accepted'], {
      to: 'cancelled',
      by: ['station_head'],
      reason: 'cancel',
      exceptFiveMust: true,
    }),
    ...each(CANCELLABLE, { to: 'cancelled', by: ['town_coordinator'], reason: 'cancel' }),
  ],
  /** The half day that was asked for is over and nobody was found: a person agrees on another time. */
  hold: [{ from: 'pending_dispatch', to: 'pending_dispatch', by: ['system'] }],
  /** Its words may be read by those who come. */
  clear_words: each(UNFINISHED, { to: 'same', by: ['system', ...STAFF], given: 'words_held' }),
  /** A person has to read them first. */
  doubt_words: each(UNFINISHED, { to: 'same', by: ['system'], given: 'words_held' }),
  /** The machine cannot read the order: a person dispatches it. */
  set_aside: [{ from: 'pending_dispatch', to: 'pending_dispatch', by: ['system'] }],
  /** The clock speaks: somebody is reminded, nothing else changes. */
  remind: [
    ...each(['submitted', 'pending_dispatch', 'accepted', 'in_service', 'pending_confirm', 'escalated'], {
      to: 'same',
      by: ['system'],
    }),
    ...each(AFTER_SERVICE, { to: 'same', by: ['system'], given: 'someone_objects' }),
    ...each(ENDED_IN_DOUBT, { to: 'same', by: ['system'], given: 'disputed' }),
  ],
  /** 五必到: nobody has arrived by the time that was promised. */
  alarm: each(['submitted', 'pending_dispatch', 'dispatched', 'accepted', 'escalated'], {
    to: 'same',
    by: ['system'],
  }),
} as const satisfies Record<string, readonly OrderTransition[]>

/** `submit` is how an order begins; it has no state to come from. */
export type OrderMove = keyof typeof ORDER_LIFECYCLE
export const ORDER_MOVES = Object.keys(ORDER_LIFECYCLE) as [OrderMove, ...OrderMove[]]

export const transitionsOf = (move: OrderMove): readonly OrderTransition[] => ORDER_LIFECYCLE[move]

/** Whether a row is open to somebody who is all of this to the order. */
export const opensTo = ({ by, unless }: OrderTransition, roles: readonly ActorRole[]): boolean =>
  by.some((role) => roles.includes(role)) && !unless?.some((role) => roles.includes(role))

/** Whether a row is for this kind of order at all. */
export const concerns = (row: OrderTransition, fiveMust: boolean): boolean =>
  fiveMust ? !row.exceptFiveMust : !row.onlyFiveMust
