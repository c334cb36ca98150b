import type { Order } from './order'

/** Who is served, where the town knows him; null when somebody else ordered for a person without a record. */
export const servedPersonId = (
  order: Pick<Order, 'beneficiary' | 'onBehalf' | 'requesterId'>,
): string | null => order.beneficiary.personId ?? (order.onBehalf ? null : order.requesterId)
