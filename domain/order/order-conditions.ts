import { type Assignment, hasServed, holdsPlace, isOpenOffer } from './assignment'
import { isDisputed } from './dispute'
import { isOnlyEntered } from './entered-service'
import { leastToGo } from './go-together'
import { isSettled } from './is-settled'
import { isOpenObjection } from './objection'
import type { Order } from './order'
import { partsOf } from './parts-of'
import { saysCharged } from './rating-blame'

/** Facts about an order's people on which a move may depend; closed list, each a pure question. */
export const ORDER_CONDITIONS = {
  places_full: '人齐了',
  places_open_offers_open: '还缺人，还有人没回复',
  places_open_no_offers: '还缺人，没有人可等了',
  someone_accepted: '已有人接单',
  enough_to_go: '接单的人可以去了',
  someone_expected: '有人接了单还没到',
  never_reviewed: '还没看过',
  someone_inside: '还有人在服务',
  nobody_inside: '都做完了',
  others_to_come: '还有人没到，约的时间也没到',
  nobody_there: '没有人到过',
  nobody_there_places_open: '没有人到过，人也没齐',
  someone_unsettled: '还有人的时长没定',
  everybody_settled: '都做完了，时长都定了',
  disputed: '点单人说没办成，或者不满意',
  disputed_not_of_money: '点单人说没办成，或者不满意；不是收钱的事',
  sorted_out_unrated: '说没办成的核对过了，还没有评',
  someone_settled: '有人的时长已经定了',
  someone_decided_on: '有人的时长定了或没有计',
  someone_objects: '有人对时长有疑问',
  words_held: '写的话还没给去的人看',
  was_ordered: '有人点过单',
  only_entered: '补录的，没有人点过单',
} as const

export type OrderCondition = keyof typeof ORDER_CONDITIONS

type Places = { readonly assignments: readonly Pick<Assignment, 'status'>[] }

export const takenPlaces = (order: Places): number => order.assignments.filter(holdsPlace).length

export const missingPlaces = (order: Places & Pick<Order, 'headcount'>): number =>
  Math.max(0, order.headcount - takenPlaces(order))

/** Somebody may still say yes: he was asked, or the order is open to everybody qualified. */
export const hasOpenOffers = (order: Pick<Order, 'assignments' | 'open'>): boolean =>
  order.open !== null || order.assignments.some(isOpenOffer)

const QUESTIONS: Readonly<Record<OrderCondition, (order: Order, atMs: number) => boolean>> = {
  places_full: (order) => missingPlaces(order) === 0,
  places_open_offers_open: (order) => missingPlaces(order) > 0 && hasOpenOffers(order),
  places_open_no_offers: (order) => missingPlaces(order) > 0 && !hasOpenOffers(order),
  someone_accepted: (order) => takenPlaces(order) > 0,
  enough_to_go: (order) => takenPlaces(order) >= leastToGo(order),
  someone_expected: (order) => order.assignments.some((each) => each.status === 'accepted'),
  never_reviewed: (order) => order.milestones.pending_dispatch === undefined,
  someone_inside: (order) => order.assignments.some((each) => each.status === 'checked_in'),
  someone_decided_on: (order) =>
    partsOf(order).some(({ status }) => status === 'confirmed' || status === 'voided'),
  someone_objects: (order) => partsOf(order).some(({ objection }) => isOpenObjection(objection)),
  sorted_out_unrated: ({ dispute, rating }) => rating === null && (dispute?.settlement ?? null) !== null,
  someone_settled: (order) => partsOf(order).some(isSettled),
  words_held: ({ wordsHeld }) => wordsHeld !== undefined && wordsHeld !== null,
  nobody_inside: (order) => !order.assignments.some((each) => each.status === 'checked_in'),
  others_to_come: ({ assignments, wanted }, atMs) =>
    atMs < wanted.fromMs &&
    assignments.some(({ status }) => status === 'accepted') &&
    assignments.every(({ status }) => status !== 'checked_in'),
  nobody_there: ({ assignments }) => !assignments.some(hasServed),
  nobody_there_places_open: (order) => !order.assignments.some(hasServed) && missingPlaces(order) > 0,
  someone_unsettled: (order) => order.assignments.some((each) => each.status === 'checked_out'),
  everybody_settled: (order) =>
    !order.assignments.some((each) => each.status === 'checked_in' || each.status === 'checked_out'),
  disputed: isDisputed,
  disputed_not_of_money: (order) => isDisputed(order) && !saysCharged(order),
  was_ordered: (order) => !isOnlyEntered(order),
  only_entered: isOnlyEntered,
}

/** `atMs`: when it is asked; left out where that makes no difference. */
export const conditionHolds = (
  condition: OrderCondition,
  order: Order,
  atMs = Number.POSITIVE_INFINITY,
): boolean => QUESTIONS[condition](order, atMs)
