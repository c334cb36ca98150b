import type { RatingTag } from '../order/order'
import type { CountedOrders } from '../targets/counted-order'
import { ORDER_SETS } from '../targets/order-sets'

/** Signs of satisfaction that one may choose; what troubles somebody is told to the offices alone. */
export const THANKING_TAGS = ['kind', 'on_time', 'solved'] as const satisfies RatingTag[]
export type ThankingTag = (typeof THANKING_TAGS)[number]

/** Under so many one could tell who has rated. */
const FEWEST = 3

export type Thanks = {
  readonly people: number
  readonly tags: readonly { readonly tag: ThankingTag; readonly count: number }[]
}

const countOf = (orders: readonly CountedOrders[]): number =>
  orders.reduce((sum, { count }) => sum + count, 0)

/** How many were content with what was done for them, and with what; null while they are too few to stay unknown. */
export function thanksOf(orders: readonly CountedOrders[]): Thanks | null {
  const { of, counts } = ORDER_SETS.satisfied
  const content = orders.filter((order) => of(order) && counts(order))
  const people = countOf(content)
  if (people < FEWEST) return null
  const tags = THANKING_TAGS.map((tag) => ({
    tag,
    count: countOf(content.filter(({ rating }) => rating?.tags.includes(tag))),
  }))
  return { people, tags: tags.filter(({ count }) => count >= FEWEST) }
}
