import type { RatingTag } from '../order/order'
import type { OrderFacts } from '../report/order-facts'
import { SATISFIED_STARS } from '../report/order-figures'

/** Signs of satisfaction that one may choose; what troubles somebody is told to the offices alone. */
export const THANKING_TAGS = ['kind', 'on_time', 'solved'] as const satisfies RatingTag[]
export type ThankingTag = (typeof THANKING_TAGS)[number]

/** Under so many one could tell who has rated. */
const FEWEST = 3

export type Thanks = {
  readonly people: number
  readonly tags: readonly { readonly tag: ThankingTag; readonly count: number }[]
}

/** How many were content with what was done for them, and with what; null while they are too few to stay unknown. */
export function thanksOf(orders: readonly Pick<OrderFacts, 'rating'>[]): Thanks | null {
  const ratings = orders.flatMap(({ rating }) => (rating && rating.stars >= SATISFIED_STARS ? [rating] : []))
  if (ratings.length < FEWEST) return null
  const tags = THANKING_TAGS.map((tag) => ({
    tag,
    count: ratings.filter((rating) => rating.tags.includes(tag)).length,
  }))
  return { people: ratings.length, tags: tags.filter(({ count }) => count >= FEWEST) }
}
