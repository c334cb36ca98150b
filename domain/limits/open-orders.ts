import { type Refused, refuse } from '../kernel/result'
import type { Order } from '../order/order'
import type { OrderStatus } from '../order/order-statuses'
import type { TownSettings } from '../town/town-settings'

/** Somebody is still to come. */
export const TO_COME_STATUSES = [
  'submitted',
  'pending_dispatch',
  'dispatched',
  'accepted',
  'escalated',
] as const satisfies readonly OrderStatus[]

type Asker = {
  readonly personId: string
  /** Of whom it is for; empty where the station makes the contact. */
  readonly phone: string
  /** He orders for many households. */
  readonly helping: boolean
}

const isToCome = ({ status }: Pick<Order, 'status'>): boolean =>
  TO_COME_STATUSES.some((each) => each === status)

/** ORDER.TOO_MANY_OPEN where as much is still to come for this household, or for who orders, as the town lets be. */
export function openOrdersRefusal(
  known: readonly Pick<Order, 'status' | 'requesterId' | 'beneficiary'>[],
  { personId, phone, helping }: Asker,
  { openOrdersPerHousehold, openOrdersPerPerson }: TownSettings,
): Refused | null {
  const open = known.filter(isToCome)
  const ofHousehold = open.filter(({ beneficiary }) => phone !== '' && beneficiary.phone === phone).length
  if (ofHousehold >= openOrdersPerHousehold) return refuse('ORDER.TOO_MANY_OPEN', { count: ofHousehold })
  const ofPerson = open.filter(({ requesterId }) => requesterId === personId).length
  return !helping && ofPerson >= openOrdersPerPerson
    ? refuse('ORDER.TOO_MANY_OPEN', { count: ofPerson })
    : null
}
