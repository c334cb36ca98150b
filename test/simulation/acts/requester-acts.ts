import { findAssignment } from '../../../domain/order/change-assignment'
import { endOrder } from '../../../domain/order/end-order'
import type { Order } from '../../../domain/order/order'
import { rateOrder } from '../../../domain/order/rate-order'
import { applyStep } from '../engine/apply-step'
import { wholeBetween } from '../engine/draws'
import type { World } from '../engine/world'
import type { OrderAct } from './act'

/** Who ordered it; a helper for whoever has no phone. */
function requesterOf(world: World, order: Order) {
  const request = world.scenario.requests[Number(order.number) - 1]
  const villager = request && world.scenario.villagers[request.villager]
  if (!villager) throw new Error(`nobody ordered ${order.id}`)
  return villager.ordersThrough ?? villager.person
}

const rate: OrderAct = (world, order) => {
  const person = requesterOf(world, order)
  if (order.status !== 'pending_rating' || findAssignment(order, person.id)) return
  const stars = wholeBetween(world.stream('stars', order.id), 3, 5)
  const move = world.moveOf(order, person)
  applyStep(world, order, rateOrder(order, { stars, tags: [], text: '' }, move))
}

const cancel: OrderAct = (world, order) => {
  const open = ['submitted', 'pending_dispatch', 'dispatched', 'accepted', 'escalated'].includes(order.status)
  if (open && order.arrivedAtMs === null)
    applyStep(world, order, endOrder(order, 'cancel', null, world.moveOf(order, requesterOf(world, order))))
}

export const REQUESTER_ACTS = { rate, cancel } as const satisfies Record<string, OrderAct>
