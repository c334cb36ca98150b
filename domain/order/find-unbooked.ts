import type { HourEntry } from '../hours/hour-entry'
import { volunteerAccountId } from '../kernel/ids'
import type { Assignment } from './assignment'
import { type PartsLike, partsOf } from './parts-of'

/** Minutes of one volunteer and order of which order and ledger say different things. */
export type Unbooked = {
  readonly orderId: string
  readonly volunteerId: string
  /** What the order says was confirmed, of this service and of those before it. */
  readonly confirmedMinutes: number
  /** Credits less reversals. */
  readonly bookedMinutes: number
}

type Shown = { readonly id: string } & PartsLike<
  Pick<Assignment, 'volunteerId' | 'status' | 'confirmedMinutes'>
>
type Booked = Pick<HourEntry, 'accountId' | 'orderId' | 'volunteerId' | 'minutes'>

const keyOf = (orderId: string, volunteerId: string): string => `${orderId}|${volunteerId}`

/** The first difference between what orders and activities say and what is booked, by service and volunteer; null when there is none. */
export function findUnbooked(orders: readonly Shown[], entries: readonly Booked[]): Unbooked | null {
  const found = new Map<string, { -readonly [K in keyof Unbooked]: Unbooked[K] }>()
  const at = (orderId: string, volunteerId: string) => {
    const key = keyOf(orderId, volunteerId)
    const kept = found.get(key) ?? { orderId, volunteerId, confirmedMinutes: 0, bookedMinutes: 0 }
    found.set(key, kept)
    return kept
  }
  for (const order of orders)
    for (const { volunteerId, status, confirmedMinutes } of partsOf(order))
      if (status === 'confirmed') at(order.id, volunteerId).confirmedMinutes += confirmedMinutes ?? 0
  for (const { accountId, orderId, volunteerId, minutes } of entries)
    if (accountId === volunteerAccountId(volunteerId)) at(orderId, volunteerId).bookedMinutes += minutes
  const wrong = [...found].filter(([, each]) => each.confirmedMinutes !== each.bookedMinutes)
  const [first] = wrong.sort(([a], [b]) => (a < b ? -1 : 1))
  return first?.[1] ?? null
}
