import { YEARLY_TARGET_MINUTES } from '../hours/hours-statement'
import { minutesInYear } from '../hours/minutes-in-year'
import { distanceMeters } from '../kernel/geo'
import type { CostTermName } from '../order/dispatch-trace'
import { findStation } from '../town/stations'
import type { KindInput, OrderFacts, PersonInput } from './filter-input'
import type { Registered } from './roster'

/** Null where one of the two is no village of the town. */
export function metersBetween(fromId: string, toId: string): number | null {
  const from = findStation(fromId)
  const to = findStation(toId)
  return from && to ? distanceMeters(from.position, to.position) : null
}

export const servedThisWeek = ({
  registered,
  calendar,
}: Pick<PersonInput, 'registered' | 'calendar'>): boolean =>
  (registered.volunteer.lastServedAtMs ?? 0) >= calendar.weekStartMs

export const minutesThisYear = ({
  registered,
  calendar,
}: Pick<PersonInput, 'registered' | 'calendar'>): number => minutesInYear(registered.volunteer, calendar.year)

export const hasServed = (servedId: string | null, { volunteer }: Pick<Registered, 'volunteer'>): boolean =>
  servedId !== null && (volunteer.recentlyServed?.some(({ personId }) => personId === servedId) ?? false)

type OfPerson = (input: PersonInput) => number
type OfKind = (input: KindInput) => number
type OfOrder = (facts: OrderFacts, registered: Registered) => number

const otherVillage: OfKind = ({ order, registered, rules }) =>
  registered.person.contact.stationId === order.stationId ? 0 : rules.settings.otherVillageWeight

const distance: OfKind = ({ meters, rules }) =>
  Math.round(((meters ?? 0) * rules.settings.distanceWeightPerKm) / 1_000)

const secondarySpecialty: OfKind = ({ order, registered: { volunteer }, rules: { settings } }) => {
  if (!order.specialty) return 0
  const rank = volunteer.specialties.indexOf(order.specialty)
  if (rank === 0) return 0
  return rank > 0 ? settings.secondarySpecialtyWeight : settings.undeclaredSpecialtyWeight
}

const openTasks: OfPerson = ({ registered, rules }) =>
  rules.settings.openTaskWeight * registered.person.openTasks.length ** 2

const servedRecently: OfPerson = (input) =>
  servedThisWeek(input) ? input.rules.settings.servedThisWeekWeight : 0

const hoursReached: OfPerson = (input) =>
  Math.round(
    (input.rules.settings.yearHoursWeight * Math.min(minutesThisYear(input), YEARLY_TARGET_MINUTES)) /
      YEARLY_TARGET_MINUTES,
  )

/** More silence than this tells nothing new. */
const MOST_UNANSWERED = 4

const unanswered: OfPerson = ({ registered, rules }) =>
  rules.settings.unansweredWeight * Math.min(registered.volunteer.unanswered ?? 0, MOST_UNANSWERED)

const newFace: OfOrder = (facts, registered) =>
  hasServed(facts.servedId, registered) ? 0 : facts.rules.settings.newFaceWeight

type CostRow =
  | { readonly looksAt: 'person'; readonly cost: OfPerson }
  | { readonly looksAt: 'kind'; readonly cost: OfKind }
  | { readonly looksAt: 'order'; readonly cost: OfOrder }

/**
 * What it costs to ask a volunteer: whole numbers, weights from the settings, the sum is compared. Neither ratings nor
 * how often he declined ever count: to say no is an answer, and only silence costs the villager a day.
 */
export const COST_TABLE: Readonly<Record<CostTermName, CostRow>> = {
  other_village: { looksAt: 'kind', cost: otherVillage },
  distance: { looksAt: 'kind', cost: distance },
  secondary_specialty: { looksAt: 'kind', cost: secondarySpecialty },
  open_tasks: { looksAt: 'person', cost: openTasks },
  served_recently: { looksAt: 'person', cost: servedRecently },
  hours_reached: { looksAt: 'person', cost: hoursReached },
  unanswered: { looksAt: 'person', cost: unanswered },
  new_face: { looksAt: 'order', cost: newFace },
}

const ROWS = Object.values(COST_TABLE)
const PERSON_COSTS = ROWS.flatMap((row) => (row.looksAt === 'person' ? [row.cost] : []))
const KIND_COSTS = ROWS.flatMap((row) => (row.looksAt === 'kind' ? [row.cost] : []))
const ORDER_COSTS = ROWS.flatMap((row) => (row.looksAt === 'order' ? [row.cost] : []))

/** The part of the cost that lies in the volunteer alone. */
export function personCost(input: PersonInput): number {
  let sum = 0
  for (const cost of PERSON_COSTS) sum += cost(input)
  return sum
}

/** What a kind of order adds to it. */
export function kindCost(input: KindInput): number {
  let sum = 0
  for (const cost of KIND_COSTS) sum += cost(input)
  return sum
}

/** What the single order adds to both. */
export function orderCost(facts: OrderFacts, registered: Registered): number {
  let sum = 0
  for (const cost of ORDER_COSTS) sum += cost(facts, registered)
  return sum
}
