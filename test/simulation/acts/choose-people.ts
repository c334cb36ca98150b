import { planByHand } from '../../../domain/dispatch/plan-by-hand'
import { searchByHand } from '../../../domain/dispatch/search-by-hand'
import { distanceMeters } from '../../../domain/kernel/geo'
import type { Result } from '../../../domain/kernel/result'
import { findAssignment } from '../../../domain/order/change-assignment'
import type { OfferPlan } from '../../../domain/order/offer-order'
import type { Order } from '../../../domain/order/order'
import { missingPlaces } from '../../../domain/order/order-conditions'
import type { Person } from '../../../domain/people/person'
import { findStation } from '../../../domain/town/stations'
import type { World } from '../engine/world'

/** People whom somebody in an office telephones about one open place. */
const CALLED_PER_PLACE = 4
const MOST_CALLED = 20

function metersAway(person: Person, order: Order): number {
  const from = findStation(person.contact.stationId)
  const to = findStation(order.stationId)
  return from && to ? distanceMeters(from.position, to.position) : 0
}

const isSuitable = (person: Person, order: Order): boolean => {
  const { volunteer, contact } = person
  if (!volunteer || volunteer.paused || !person.usesApp) return false
  const sameVillage = contact.stationId === order.stationId
  return (
    order.specialty === null ||
    volunteer.specialties.includes(order.specialty) ||
    (order.fiveMust !== null && sameVillage)
  )
}

/** What an office does by hand: names the nearest who can do it, have little to do and were not asked yet. */
export function choosePeople(world: World, order: Order, mayLend: boolean): Result<OfferPlan> {
  const ranked = [...world.people.values()]
    .filter((person) => isSuitable(person, order) && !findAssignment(order, person.id))
    .map((person) => ({ id: person.id, tasks: person.openTasks.length, meters: metersAway(person, order) }))
    .sort((a, b) => a.meters - b.meters || a.tasks - b.tasks || (a.id < b.id ? -1 : 1))
  const most = Math.min(MOST_CALLED, CALLED_PER_PLACE * missingPlaces(order))
  const near = { volunteerIds: ranked.slice(0, 3 * most).map(({ id }) => id) }
  const { teams } = world.scenario
  const people = [...world.people.values()]
  const context = { people, teams, atMs: world.nowMs, settings: world.settings, mayLend }
  const { picked } = searchByHand(order, near, context)
  const named = picked.slice(0, most).map(({ person }) => person.id)
  return planByHand(order, named.length > 0 ? { volunteerIds: named } : near, context)
}
