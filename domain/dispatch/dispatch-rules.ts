import type { Order } from '../order/order'
import type { TownSettings } from '../town/town-settings'

/** What many orders of a batch have in common; whatever depends on it alone is worked out once for all of them. */
export type OrderKind = Pick<Order, 'stationId' | 'specialty' | 'fiveMust' | 'urgent' | 'credential'>

/** When it is, and by which rules. */
export type DispatchRules = {
  readonly atMs: number
  readonly settings: TownSettings
  /** Villages that do not want other villages' teams. Absent: all of them do. */
  readonly notBorrowing?: ReadonlySet<string>
}
