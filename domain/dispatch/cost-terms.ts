import { YEARLY_TARGET_MINUTES } from '../hours/hours-statement'
import { minutesInYear } from '../hours/minutes-in-year'
import { distanceMeters } from '../kernel/geo'
import { shanghaiParts, startOfWeek } from '../kernel/shanghai-time'
import type { CostTermName } from '../order/dispatch-trace'
import { servedPersonId } from '../order/served-person-id'
import { findStation } from '../town/stations'
import type { Entrant, KindInput, OrderFacts } from './filter-input'

/** Null where one of the two is no village of the town. */
export function metersBetween(fromId: string, toId: string): number | null {
  const from = findStation(fromId)
  const to = findStation(toId)
  return from && to ? distanceMeters(from.position, to.position) : null
}

/** A week runs Monday to Sunday. */
export const servedThisWeek = ({ volunteer, atMs }: Pick<KindInput, 'volunteer' | 'atMs'>): boolean =>
  volunteer.lastServedAtMs !== null && volunteer.lastServedAtMs >= startOfWeek(atMs)

export const minutesThisYear = ({ volunteer, atMs }: Pick<KindInput, 'volunteer' | 'atMs'>): number =>
  minutesInYear(volunteer, shanghaiParts(atMs).year)

export function hasServed({ order }: OrderFacts, { volunteer }: Entrant): boolean {
  const personId = servedPersonId(order)
  return personId !== null && (volunteer.recentlyServed ?? []).some((each) => each.personId === personId)
}

type OfKind = (input: KindInput) => number
type OfOrder = (facts: OrderFacts, entrant: Entrant) => number

const otherVillage: OfKind = ({ order, person, settings }) =>
  person.contact.stationId === order.stationId ? 0 : settings.otherVillageWeight

const distance: OfKind = ({ meters, settings }) =>
  Math.round(((meters ?? 0) * settings.distanceWeightPerKm) / 1_000)

const secondarySpecialty: OfKind = ({ order, volunteer, settings }) => {
  if (!order.specialty) return 0
  const rank = volunteer.specialties.indexOf(order.specialty)
  if (rank === 0) return 0
  return rank > 0 ? settings.secondarySpecialtyWeight : settings.undeclaredSpecialtyWeight
}

const openTasks: OfKind = ({ person, settings }) => settings.openTaskWeight * person.openTasks.length ** 2

const servedRecently: OfKind = (input) => (servedThisWeek(input) ? input.settings.servedThisWeekWeight : 0)

const hoursReached: OfKind = (input) =>
  Math.round(
    (input.settings.yearHoursWeight * Math.min(minutesThisYear(input), YEARLY_TARGET_MINUTES)) /
      YEARLY_TARGET_MINUTES,
  )

const newFace: OfOrder = (facts, entrant) => (hasServed(facts, entrant) ? 0 : entrant.settings.newFaceWeight)

type CostRow =
  | { readonly looksAt: 'kind'; readonly cost: OfKind }
  | { readonly looksAt: 'order'; readonly cost: OfOrder }

/**
 * What it costs to ask a volunteer: whole numbers, weights from the settings, the sum is compared. Neither ratings nor
 * how often he declined ever count.
 */
export const COST_TABLE: Readonly<Record<CostTermName, CostRow>> = {
  other_village: { looksAt: 'kind', cost: otherVillage },
  distance: { looksAt: 'kind', cost: distance },
  secondary_specialty: { looksAt: 'kind', cost: secondarySpecialty },
  open_tasks: { looksAt: 'kind', cost: openTasks },
  served_recently: { looksAt: 'kind', cost: servedRecently },
  hours_reached: { looksAt: 'kind', cost: hoursReached },
  new_face: { looksAt: 'order', cost: newFace },
}

const ROWS = Object.values(COST_TABLE)
const KIND_COSTS = ROWS.flatMap((row) => (row.looksAt === 'kind' ? [row.cost] : []))
const ORDER_COSTS = ROWS.flatMap((row) => (row.looksAt === 'order' ? [row.cost] : []))

/** The part of the cost that is the same for every order of a kind. */
export const kindCost = (input: KindInput): number => KIND_COSTS.reduce((sum, cost) => sum + cost(input), 0)

/** What the single order adds to it. */
export const orderCost = (facts: OrderFacts, entrant: Entrant): number =>
  ORDER_COSTS.reduce((sum, cost) => sum + cost(facts, entrant), 0)
