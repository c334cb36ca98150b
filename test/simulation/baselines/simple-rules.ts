import { distanceMeters } from '../../../domain/kernel/geo'
import type { Order } from '../../../domain/order/order'
import { missingPlaces } from '../../../domain/order/order-conditions'
import type { Person } from '../../../domain/people/person'
import { findStation } from '../../../domain/town/stations'
import type { TownSettings } from '../../../domain/town/town-settings'
import type { SimpleRule } from './simple-dispatch'

const room = (order: Order, settings: TownSettings): number =>
  Math.max(0, settings.maxOffersPerOrder - order.assignments.length)

/** As many at once as the product asks. */
const waveOf = (order: Order, settings: TownSettings): number =>
  Math.min(
    room(order, settings),
    Math.max(missingPlaces(order) * settings.offersPerPlace, settings.minOffersPerWave),
  )

function metersAway(person: Person, order: Order): number {
  const from = findStation(person.contact.stationId)
  const to = findStation(order.stationId)
  return from && to ? distanceMeters(from.position, to.position) : Number.MAX_SAFE_INTEGER
}

/** Sorts by a number, then by lot: neighbours of one village are all equally near. */
function sortedBy(
  people: readonly Person[],
  number: (person: Person) => number,
  lot: (personId: string) => number,
): readonly Person[] {
  return people
    .map((person) => ({ person, first: number(person), second: lot(person.id) }))
    .sort((a, b) => a.first - b.first || a.second - b.second)
    .map(({ person }) => person)
}

/** Open to everybody who qualifies, at once; who is quickest has it. */
export const firstCome: SimpleRule = (order, candidates, { settings }, memory) =>
  sortedBy(
    candidates,
    () => 0,
    (id) => memory.stream('lot', order.id, id)(),
  ).slice(0, room(order, settings))

/** The nearest who have nothing to do, then the nearest of the others. */
export const nearest: SimpleRule = (order, candidates, { settings }, memory) =>
  sortedBy(
    candidates,
    (person) => metersAway(person, order) + (person.openTasks.length > 0 ? 1_000_000 : 0),
    (id) => memory.stream('lot', order.id, id)(),
  ).slice(0, waveOf(order, settings))

/** Everybody in turn: whoever was asked longest ago. */
export const roundRobin: SimpleRule = (order, candidates, { settings }, memory) =>
  sortedBy(
    candidates,
    ({ id }) => memory.lastAskedMs(id),
    (id) => memory.stream('turn', id)(),
  ).slice(0, waveOf(order, settings))
