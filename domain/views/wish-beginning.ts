import type { Order } from '../order/order'

const CHARACTERS = 24

/** The first words of a wish; null for an order from the menu, whose title says it all. Only for who may read the wish. */
export function wishBeginning(order: Pick<Order, 'source' | 'needText'>): string | null {
  if (order.source !== 'wish') return null
  const characters = [...order.needText.trim()]
  return characters.length > CHARACTERS ? `${characters.slice(0, CHARACTERS).join('')}…` : characters.join('')
}
