import { comesHome } from '../order/needs-address'
import type { Order } from '../order/order'
import { servedPersonId } from '../order/served-person-id'

/** A card at a door: the station's, or a household's. The code itself says nothing about anybody. */
export type PlaceCode = {
  /** Ten signs of the unmistakable alphabet, random. */
  readonly id: string
  readonly townId: string
  readonly stationId: string
  /** Whose household; null for the station's own. */
  readonly personId: string | null
  readonly issuedAtMs: number
  readonly issuedBy: string
  /** Lost, or replaced by another; null while it holds. */
  readonly revokedAtMs: number | null
}

/**
 * Whether this card hangs where that order is served: at the door of who is served, or at the station, for what does
 * not come to a house. Who scans the station's card on his way to a household has not arrived there.
 */
export const isPlaceOf = (code: PlaceCode, order: Order): boolean =>
  code.revokedAtMs === null &&
  code.townId === order.townId &&
  (code.personId === null
    ? code.stationId === order.stationId && !comesHome(order)
    : code.personId === servedPersonId(order))
