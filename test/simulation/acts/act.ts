import type { Order } from '../../../domain/order/order'
import type { OrderHappening, VolunteerHappening } from '../engine/happening'
import type { World } from '../engine/world'

/** What happens to an order; it may find that the order has gone on meanwhile. */
export type OrderAct = (world: World, order: Order) => void
export type VolunteerAct = (world: World, order: Order, volunteerId: string) => void

export type OrderActs = Readonly<Record<OrderHappening, OrderAct>>
export type VolunteerActs = Readonly<Record<VolunteerHappening, VolunteerAct>>
