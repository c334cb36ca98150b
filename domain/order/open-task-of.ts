import type { OpenTask } from '../people/person'
import type { Order } from './order'

export const openTaskOf = (order: Order): OpenTask => ({
  orderId: order.id,
  title: order.title,
  fromMs: order.wanted.fromMs,
  toMs: order.wanted.toMs,
  durationMinutes: order.durationMinutes,
})
