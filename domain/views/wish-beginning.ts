import type { Actor } from '../order/actor'
import type { Order } from '../order/order'
import { mentionsHealth } from '../privacy/mentions-health'
import { readsHealth } from './visibility'

const CHARACTERS = 24

/** The first words of a wish; null for an order from the menu, whose title says it all. Only for who may read the wish. */
export function wishBeginning(order: Pick<Order, 'source' | 'needText'>): string | null {
  if (order.source !== 'wish') return null
  const characters = [...order.needText.trim()]
  return characters.length > CHARACTERS ? `${characters.slice(0, CHARACTERS).join('')}…` : characters.join('')
}

/** The same on the lists of an office; null also where it tells of health and he has to ask for that. */
export const wishForOffice = (order: Order, actor: Actor): string | null =>
  mentionsHealth(order.needText) && !readsHealth(order, actor) ? null : wishBeginning(order)
