import type { OpenTask } from '../people/person'
import type { Order } from './order'

/** When and how long a volunteer of this order would be busy. */
export const openTaskOf = (order: Order): Omit<OpenTask, 'inside'> => ({
  orderId: order.id,
  title: order.title,
  fromMs: order.wanted.fromMs,
  toMs: order.wanted.toMs,
  durationMinutes: order.durationMinutes,
})
