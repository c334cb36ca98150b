import type { Outcome } from '../order/outcomes'
import { blameWords } from '../order/rating-blame'
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

/** Whoever takes his own order back asks for no answer. */
const isAsked: Is = ({ status, takenBack }) => !(status === 'cancelled' && takenBack)

/** An office has said no, with a reason. */
const isTurnedDown: Is = ({ status }) =>
  status === 'rejected' || status === 'closed_unmet' || status === 'cancelled'

const isServed: Is = ({ status, outcome }) =>
  (status === 'closed' || status === 'pending_rating') && SETTLED[outcome ?? 'done'] !== null

const isUnmet: Is = ({ status }) => status === 'closed_unmet' || status === 'cancelled'

/** As good as good: four stars, and nothing said against it. */
const LEAST_STARS = 4

type Set = {
  readonly label: string
  /** Of which orders. */
  readonly of: Is
  /** Which of them count. */
  readonly counts: Is
}

/** What each rate divides: orders by when they were placed, a rate as a set and those of it that count. */
export const ORDER_SETS = {
  answered: { label: '点的单', of: isAsked, counts: (order) => order.taken || isTurnedDown(order) },
  solved: {
    label: '办完的单',
    of: (order) => isAsked(order) && (isServed(order) || isUnmet(order)),
    counts: (order) =>
      isServed(order) &&
      SETTLED[order.outcome ?? 'done'] === true &&
      !order.rating?.tags.includes('not_solved'),
  },
  satisfied: {
    label: '评价过的单',
    of: ({ rating }) => rating !== null,
    counts: ({ rating }) =>
      rating !== null &&
      rating.stars >= LEAST_STARS &&
      !rating.tags.includes('not_solved') &&
      blameWords({ rating: { ...rating, text: '', atMs: 0, recordedBy: '' } }) === null,
  },
  unrated: { label: '服务过的单', of: isServed, counts: ({ rating }) => rating === null },
} as const satisfies Record<string, Set>

export type RateCode = keyof typeof ORDER_SETS
export const RATE_CODES = Object.keys(ORDER_SETS) as [RateCode, ...RateCode[]]

/** `arrived`: 五必到 that were due; read order by order, as their time counts (`duty-figures.ts`). */
export const ORDER_SET_CODES = [...RATE_CODES, 'arrived'] as const
export type OrderSet = (typeof ORDER_SET_CODES)[number]
