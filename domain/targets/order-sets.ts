import type { Outcome } from '../order/outcomes'
import { COMPLAINTS } from '../order/rating-blame'
import type { CountedOrder } from './counted-order'

type Is = (order: CountedOrder) => boolean

/** Whether a service has settled the matter; null: there was nothing left to be settled, nobody's merit or fault. */
const SETTLED: Readonly<Record<Outcome, boolean | null>> = {
  done: true,
  partly: false,
  nobody_home: false,
  not_needed: null,
  done_by_others: null,
}
const settled = ({ outcome }: CountedOrder): boolean | null => SETTLED[outcome ?? 'done']

/** Whoever takes his own order back asks for no answer. */
const isAsked: Is = ({ status, takenBack }) => !(status === 'cancelled' && takenBack)

/** An office could not do it, and said why. What was not taken up at all is no failure. */
const isUnmet: Is = ({ status, takenBack }) =>
  status === 'closed_unmet' || (status === 'cancelled' && !takenBack)

const isServed: Is = (order) =>
  (order.status === 'closed' || order.status === 'pending_rating') && settled(order) !== null

const complains: Is = ({ rating }) => rating?.tags.some((tag) => COMPLAINTS.includes(tag)) ?? false

/** As good as good: four stars, and nothing said against it. */
const LEAST_STARS = 4

type Set = {
  /** The orders that are divided by. */
  readonly label: string
  readonly of: Is
  /** Those of them that count. */
  readonly counts: Is
}

/** What each rate divides: orders by when they were placed, a rate as a set and those of it that count. */
export const ORDER_SETS = {
  answered: {
    label: '点的单',
    of: isAsked,
    counts: (order) => order.taken || isUnmet(order) || order.status === 'rejected',
  },
  solved: {
    label: '办完的单',
    of: (order) => isServed(order) || isUnmet(order),
    counts: (order) =>
      isServed(order) && settled(order) === true && !order.rating?.tags.includes('not_solved'),
  },
  satisfied: {
    label: '评价过的单',
    of: ({ rating }) => rating !== null,
    counts: (order) => (order.rating?.stars ?? 0) >= LEAST_STARS && !complains(order),
  },
  unrated: { label: '服务过的单', of: isServed, counts: ({ rating }) => rating === null },
} as const satisfies Record<string, Set>

export type RateCode = keyof typeof ORDER_SETS
export const RATE_CODES = Object.keys(ORDER_SETS) as [RateCode, ...RateCode[]]

/** `arrived`: 五必到 whose time counts (`duty-order.ts`). */
export const ORDER_SET_CODES = [...RATE_CODES, 'arrived'] as const
export type OrderSet = (typeof ORDER_SET_CODES)[number]
