import type { FiveMustCode } from '../service/five-must-arrive'
import type { PeriodSpan } from './figure-period'
import type { OrderSet } from './order-sets'

/** Which records stand behind a number: the denominator of it, or the counted ones where it counts. */
export type RecordsQuery =
  | ({ readonly of: 'activities'; readonly stationId: string | null } & PeriodSpan)
  | ({
      readonly of: 'orders'
      readonly set: OrderSet
      readonly stationId: string | null
      /** Only 五必到 of this kind; null: of any kind, or none. */
      readonly duty: FiveMustCode | null
    } & PeriodSpan)
  /** The party roster, and the teams: pages of their own. */
  | { readonly of: 'roster'; readonly stationId: string | null }
  | { readonly of: 'teams'; readonly stationId: string | null }
