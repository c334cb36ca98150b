import { distanceMeters } from '../kernel/geo'
import { startOfWeek } from '../kernel/shanghai-time'
import type { CostTerms } from '../order/dispatch-trace'
import { findStation } from '../town/stations'
import type { FilterInput } from './hard-filters'

/** Integer weights: neighbours first, then the main specialty, then who has least to do. Ratings never count. */
export const COST_WEIGHTS = {
  otherVillage: 1_000,
  perHundredMeters: 1,
  secondarySpecialty: 100,
  noDeclaredSpecialty: 150,
  perOpenTaskSquared: 60,
  servedThisWeek: 40,
} as const

const villagesApartMeters = (fromId: string, toId: string): number => {
  const from = findStation(fromId)
  const to = findStation(toId)
  return from && to ? distanceMeters(from.position, to.position) : 0
}

export const metersAway = ({ order, person }: Pick<FilterInput, 'order' | 'person'>): number =>
  villagesApartMeters(person.contact.stationId, order.stationId)

function specialtyCost({ order, volunteer }: FilterInput): number {
  if (!order.specialty) return 0
  const rank = volunteer.specialties.indexOf(order.specialty)
  if (rank === 0) return 0
  return rank > 0 ? COST_WEIGHTS.secondarySpecialty : COST_WEIGHTS.noDeclaredSpecialty
}

export const servedThisWeek = ({ volunteer, atMs }: Pick<FilterInput, 'volunteer' | 'atMs'>): boolean =>
  volunteer.lastServedAtMs !== null && volunteer.lastServedAtMs >= startOfWeek(atMs)

/** The named parts of what it costs to ask this volunteer; their sum is compared. */
export function costTerms(input: FilterInput): CostTerms {
  const { order, person } = input
  return {
    other_village: person.contact.stationId === order.stationId ? 0 : COST_WEIGHTS.otherVillage,
    distance: Math.round(metersAway(input) / 100) * COST_WEIGHTS.perHundredMeters,
    secondary_specialty: specialtyCost(input),
    open_tasks: COST_WEIGHTS.perOpenTaskSquared * person.openTasks.length ** 2,
    served_recently: servedThisWeek(input) ? COST_WEIGHTS.servedThisWeek : 0,
  }
}

export const totalCost = (terms: CostTerms): number =>
  Object.values(terms).reduce((sum, each) => sum + each, 0)
