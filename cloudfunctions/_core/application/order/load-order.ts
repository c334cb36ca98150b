import { ok, type Result, refuse } from '../../../../domain/kernel/result'
import { actorOn } from '../../../../domain/order/actor'
import type { MoveContext } from '../../../../domain/order/move-order'
import type { Order } from '../../../../domain/order/order'
import type { Person } from '../../../../domain/people/person'
import type { CommandContext } from '../../runtime/context'
import { orders } from '../../store/collections'

export type LoadedOrder = { readonly order: Order; readonly person: Person; readonly move: MoveContext }

/**
 * Reads an order within the command's transaction, and what the caller is to it.
 * Whoever has nothing to do with an order is told that there is none.
 */
export async function loadOrder(context: CommandContext, orderId: string): Promise<Result<LoadedOrder>> {
  const { person, nowMs, settings } = context
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const order = await orders.findIn(context.tx, orderId)
  const actor = order && actorOn(order, person)
  if (!order || !actor || actor.roles.length === 0) return refuse('ORDER.NOT_FOUND')
  return ok({ order, person, move: { actor, atMs: nowMs, settings } })
}
