import type { Assignment } from '../order/assignment'
import type { Order } from '../order/order'
import type { Household } from '../people/household'
import type { OpenTask, Person, VolunteerProfile } from '../people/person'
import type { Team } from '../people/team'
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

/** One volunteer, seen from one kind of order. */
export type KindInput = DispatchRules & {
  readonly order: OrderKind
  readonly person: Person
  readonly volunteer: VolunteerProfile
  /** The teams this volunteer belongs to. */
  readonly teams: readonly Team[]
  /** Those of them whose work it is and that are active. */
  readonly fitting: readonly Team[]
  /** From his village to the order's; null where one of the two is not known. */
  readonly meters: number | null
}

/** One volunteer, as far as a single order has to look at him. */
export type Entrant = Pick<KindInput, 'person' | 'volunteer' | 'settings'> & { readonly household: Household }

/** What a single order adds to its kind. */
export type OrderFacts = {
  readonly order: Order
  readonly household: Household
  readonly task: Omit<OpenTask, 'inside'>
  readonly asked: ReadonlyMap<string, Assignment>
}
