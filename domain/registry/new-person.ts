import { ok, type Result, refuse } from '../kernel/result'
import type { Block, Contact, Person } from '../people/person'
import { findStation } from '../town/stations'

type Arrival = {
  readonly id: string
  readonly townId: string
  readonly atMs: number
  /** That of an earlier life: who leaves and comes back does not shake it off. */
  readonly block?: Block | undefined
}

/** A visitor becomes a villager by saying who and where he is; he uses the app, or he could not say so. */
export const newPerson = (contact: Contact, { id, townId, atMs, block }: Arrival): Person => ({
  id,
  townId,
  contact,
  usesApp: true,
  grants: [],
  ...(block && { block }),
  volunteer: null,
  openTasks: [],
  noticesReadAtMs: atMs,
  createdAtMs: atMs,
})

/** The same, on his own words. Errors: ORDER.STATION_UNKNOWN. */
export const registerPerson = (contact: Contact, arrival: Arrival): Result<Person> =>
  findStation(contact.stationId) ? ok(newPerson(contact, arrival)) : refuse('ORDER.STATION_UNKNOWN')
