import { type Order, RATING_TAGS, type RatingTag } from './order'

/** So few stars ask for a call. */
const MOST_STARS = 2
/** Whatever the stars: somebody has to ask about it. */
const GRAVE: readonly RatingTag[] = ['nobody_came', 'asked_money']
export const COMPLAINTS: readonly RatingTag[] = ['not_solved', ...GRAVE]

/** What the requester was not content with, in the words of the tags; null when he was. */
export function blameWords({ rating }: Pick<Order, 'rating'>): string | null {
  if (!rating) return null
  const { stars, tags } = rating
  if (stars > MOST_STARS && !tags.some((tag) => GRAVE.includes(tag))) return null
  const words = tags.filter((tag) => COMPLAINTS.includes(tag)).map((tag) => RATING_TAGS[tag])
  return words.length > 0 ? words.join('、') : '评得很低'
}
