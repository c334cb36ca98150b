import type { AssignmentStatus } from '../../../domain/order/assignment-statuses'
import { EXCLUSION_CODES, EXCLUSIONS } from '../../../domain/order/exclusions'
import type { Order } from '../../../domain/order/order'
import { ORDER_STATUSES } from '../../../domain/order/order-statuses'
import { countBy } from './statistics'

type Counted = { readonly reason: string; readonly orders: number }

const ranked = (orders: readonly Order[], reasonOf: (order: Order) => string): readonly Counted[] =>
  Object.entries(countBy(orders, reasonOf))
    .map(([reason, count]) => ({ reason, orders: count }))
    .sort((a, b) => b.orders - a.orders || (a.reason < b.reason ? -1 : 1))

/** How an order ended that nobody served, in the words the villager reads. */
export const unmetReasons = (unmet: readonly Order[]): readonly Counted[] =>
  ranked(unmet, ({ status, closingReason }) =>
    [ORDER_STATUSES[status].label, closingReason?.words].filter((each) => each).join('：'),
  )

/** Nobody was ever asked: the reason by which most were left out, those aside whose work it is not. */
function mainExclusion({ trace }: Order): string {
  const counts = trace?.excluded ?? {}
  const [main] = EXCLUSION_CODES.filter((code) => code !== 'no_matching_team' && counts[code]).sort(
    (a, b) => (counts[b] ?? 0) - (counts[a] ?? 0),
  )
  return `没人可问：${main ? EXCLUSIONS[main] : '没有对口的人'}`
}

const ANSWERS = [
  { statuses: ['declined'], reason: '问过的人多半没空' },
  { statuses: ['expired'], reason: '问过的人多半没回音' },
  { statuses: ['given_back', 'no_show'], reason: '接了的人多半退了，或者没有到' },
] as const satisfies readonly { statuses: readonly AssignmentStatus[]; reason: string }[]

/** What most of those who were asked did; the first of equals. */
function mainAnswer({ assignments }: Order): string {
  const counted = ANSWERS.map(({ statuses, reason }) => ({
    reason,
    times: assignments.filter(({ status }) => statuses.some((each) => each === status)).length,
  }))
  const most = Math.max(...counted.map(({ times }) => times))
  return counted.find(({ times }) => times === most)?.reason ?? ''
}

/** Why an order was not served: nobody could be asked, or what those said who were. */
export const unmetBecause = (unmet: readonly Order[]): readonly Counted[] =>
  ranked(unmet, (order) => (order.assignments.length === 0 ? mainExclusion(order) : mainAnswer(order)))
