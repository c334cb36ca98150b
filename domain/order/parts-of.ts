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

/** The newest part of a volunteer whose time counts or does not; null when there is none. */
export const decidedPartOf = (order: Parts, volunteerId: string): Assignment | null =>
  partsOf(order).find(
    ({ status, ...part }) =>
      part.volunteerId === volunteerId && (status === 'confirmed' || status === 'voided'),
  ) ?? null

/** The same, of somebody who was there; or his newest part whose credit has this revision, 0: none. */
export const settledPartOf = (order: Parts, volunteerId: string, revision?: number): Assignment | null =>
  partsOf(order).find(
    (part) =>
      part.volunteerId === volunteerId &&
      isSettled(part) &&
      (revision === undefined || (part.credits ?? 0) === revision),
  ) ?? null

/** The order's parts, each of them changed, wherever it stands. */
export const withEachPart = (
  { assignments, earlierParts }: Parts,
  change: (part: Assignment) => Assignment,
): Parts => ({
  assignments: assignments.map(change),
  ...(earlierParts && { earlierParts: earlierParts.map(change) }),
})

/** The order's parts with one of them changed. */
export const withPart = (order: Parts, before: Assignment, after: Assignment): Parts =>
  withEachPart(order, (each) => (each === before ? after : each))

/** How often minutes were credited to him on this order. */
export const creditsOf = (order: Parts, volunteerId: string): number =>
  Math.max(0, ...partsOf(order).map((part) => (part.volunteerId === volunteerId ? (part.credits ?? 0) : 0)))
