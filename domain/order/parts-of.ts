import type { Assignment } from './assignment'
import { isSettled } from './is-settled'
import type { Order } from './order'

type Parts = Pick<Order, 'assignments' | 'earlierParts'>

/** Everybody's part, of this service and of those before it that were said not to be done. */
export const partsOf = ({ assignments, earlierParts = [] }: Parts): readonly Assignment[] => [
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

/** The same part in another state of the order, wherever it stood there; null when it is new. */
export const samePartIn = (order: Parts, { volunteerId, offeredAtMs }: Assignment): Assignment | null =>
  partsOf(order).find((part) => part.volunteerId === volunteerId && part.offeredAtMs === offeredAtMs) ?? null

/** Those of his parts whose minutes count now. */
export const countedPartsOf = (order: Parts, volunteerId: string): readonly Assignment[] =>
  partsOf(order).filter((part) => part.volunteerId === volunteerId && part.status === 'confirmed')

/** How often minutes were credited to him on this order. */
export const creditsOf = (order: Parts, volunteerId: string): number =>
  Math.max(0, ...partsOf(order).map((part) => (part.volunteerId === volunteerId ? (part.credits ?? 0) : 0)))
