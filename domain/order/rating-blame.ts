import { type Order, RATING_TAGS, type Rating, type RatingTag } from './order'

/** So few stars ask for a call. */
const MOST_STARS = 2
/** Whatever the stars: somebody has to ask about it. */
const GRAVE: readonly RatingTag[] = ['nobody_came', 'asked_money']
export const COMPLAINTS: readonly RatingTag[] = ['not_solved', ...GRAVE]

const CHARGED: RatingTag = 'asked_money'

/** 收费了: the town's affair alone (条例 art. 21), as the head may be whom it is about. */
export const saysCharged = ({ rating }: Pick<Order, 'rating'>): boolean =>
  rating?.tags.includes(CHARGED) ?? false

/** A rating as the station reads it: of money nothing, and no words that may tell of it. */
export const ratingToStation = (rating: Rating): Rating =>
  saysCharged({ rating })
    ? { ...rating, tags: rating.tags.filter((tag) => tag !== CHARGED), text: '' }
    : rating

/** What the requester was not content with, in the words of the tags; null when he was. */
export function blameWords({ rating }: Pick<Order, 'rating'>): string | null {
  if (!rating) return null
  const { stars, tags } = rating
  if (stars > MOST_STARS && !tags.some((tag) => GRAVE.includes(tag))) return null
  const words = tags.filter((tag) => COMPLAINTS.includes(tag)).map((tag) => RATING_TAGS[tag])
  return words.length > 0 ? words.join('、') : '评得很低'
}

/** The same as the station may know it; null where there is nothing, or nothing of which it may know. */
export const blameToStation = ({ rating }: Pick<Order, 'rating'>): string | null =>
  blameWords({ rating: rating && ratingToStation(rating) })
