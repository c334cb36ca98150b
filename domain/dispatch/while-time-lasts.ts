import type { Order } from '../order/order'

type Steps<T, R> = {
  readonly isOver: () => boolean
  readonly work: (item: T) => R
  readonly leave: (item: T) => R
}

const rank = ({ urgent, fiveMust }: Pick<Order, 'urgent' | 'fiveMust'>): number =>
  urgent || fiveMust ? 0 : 1

/** So many are done whatever time it takes: a round that gets nowhere would help nobody. */
export const SURELY_DONE = 10

/**
 * Works through a batch, what presses first, until its time is over. What is not reached is left. Answers stand in the order of the batch.
 */
export function whileTimeLasts<T extends { readonly order: Order }, R>(
  items: readonly T[],
  { isOver, work, leave }: Steps<T, R>,
): readonly R[] {
  const pressingFirst = items
    .map((item, place) => ({ item, place }))
    .sort((a, b) => rank(a.item.order) - rank(b.item.order) || a.place - b.place)
  const answers = new Map<number, R>()
  for (const { item, place } of pressingFirst) {
    if (answers.size >= SURELY_DONE && isOver()) break
    answers.set(place, work(item))
  }
  return items.map((item, place) => answers.get(place) ?? leave(item))
}
