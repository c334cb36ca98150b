import type { Assignment } from '../order/assignment'
import type { Order } from '../order/order'
import type { Demands } from '../order/personal-hindrances'
import type { Household } from '../people/household'
import type { OpenTask } from '../people/person'
import type { DispatchRules, OrderKind } from './dispatch-rules'
import type { Registered } from './roster'
import type { TeamStand } from './team-stand'

/** The calendar as the terms need it, worked out once. */
export type Calendar = { readonly weekStartMs: number; readonly year: number }

/** One volunteer, whatever the order. */
export type PersonInput = {
  readonly rules: DispatchRules
  readonly calendar: Calendar
  readonly registered: Registered
}

/** One volunteer, seen from one kind of order. */
export type KindInput = PersonInput & {
  readonly order: OrderKind
  /** The teams this volunteer belongs to. */
  readonly stands: readonly TeamStand[]
  /** From his village to the order's; null where one of the two is not known. */
  readonly meters: number | null
}

/** What a single order adds to its kind. */
export type OrderFacts = {
  readonly order: Order
  readonly rules: DispatchRules
  readonly household: Household
  readonly demands: Demands
  /** Whom the order is for, where the town knows him. */
  readonly servedId: string | null
  readonly task: Omit<OpenTask, 'inside'>
  readonly asked: ReadonlyMap<string, Assignment>
  /** The free times into which it fits; null: nobody has said anything about them. */
  readonly freeTimes: ReadonlySet<string> | null
}
