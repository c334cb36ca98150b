import { personMailbox } from '../kernel/ids'
import type { Order } from '../order/order'

type Known = Pick<Order, 'atDoor' | 'beneficiary' | 'requesterId'>

/** Of a household for which somebody ordered at its door and that reads for itself; else nobody. */
export const servedMailboxes = ({ atDoor, beneficiary: { personId } }: Known): readonly string[] =>
  atDoor?.usesApp && personId !== null ? [personMailbox(personId)] : []

/** Who hears how it goes: whoever ordered it, and the household at whose door that was. */
export const requesterMailboxes = (order: Known): readonly string[] => [
  ...new Set([personMailbox(order.requesterId), ...servedMailboxes(order)]),
]
