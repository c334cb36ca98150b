import type { Assignment } from './assignment'
import { isSettled } from './is-settled'
import type { Order } from './order'

type Parts = Pick<Order, 'assignments' | 'earlierParts'>

/** An order as far as its parts are concerned, or as far as they are known. */
export type PartsLike<P> = { readonly assignments: readonly P[]; readonly earlierParts?: readonly P[] }

/** Everybody's part, of this service and of those before it that were said not to be done. */
export const partsOf = <P>({ assignments, earlierParts = [] }: PartsLike<P>): readonly P[] => [
  ...assignments,
  ...earlierParts,
]

/** The newest part of a volunteer whose minutes were decided on; null when there is none. */
export const settledPartOf = (order: Parts, volunteerId: string): Assignment | null =>
  partsOf(order).find((part) => part.volunteerId === volunteerId && isSettled(part)) ?? null

/** The order's parts with one of them changed, wherever it stands. */
export const withPart = (
  { assignments, earlierParts }: Parts,
  before: Assignment,
  after: Assignment,
): Parts => {
  const changed = (parts: readonly Assignment[]) => parts.map((each) => (each === before ? after : each))
  return { assignments: changed(assignments), ...(earlierParts && { earlierParts: changed(earlierParts) }) }
}

/** How often minutes were credited to him on this order. */
export const creditsOf = (order: Parts, volunteerId: string): number =>
  Math.max(0, ...partsOf(order).map((part) => (part.volunteerId === volunteerId ? (part.credits ?? 0) : 0)))
