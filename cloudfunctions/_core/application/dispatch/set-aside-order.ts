import { isSetAside, setAsideAsItStands } from '../../../../domain/order/set-aside'
import { events, orders } from '../../store/collections'
import { transact } from '../../store/transact'

/**
 * Leaves an order to a person although no sentence about it can be written: it stands on the lists of station and town,
 * nobody is sent a notice. Returns whether it wrote; it does not when the order has moved since.
 */
export const setAsideOrder = (orderId: string, version: number, nowMs: number): Promise<boolean> =>
  transact(async (tx) => {
    const before = await orders.findIn(tx, orderId)
    if (before?.version !== version || isSetAside(before)) return { commit: false, value: false }
    const { order, events: moves } = setAsideAsItStands(before, nowMs)
    await orders.put(tx, order)
    await events.add(
      tx,
      moves.map((move) => ({
        id: `event:${orderId}:set_aside:${nowMs}`,
        townId: order.townId,
        action: 'dispatch.batch',
        actorId: move.actorId,
        atMs: nowMs,
        command: null,
        orderId,
        order: move,
      })),
    )
    return { commit: true, value: true }
  })
