import { ok, type Result, refuse } from '../kernel/result'
import type { Contact, Person } from '../people/person'
import { findStation } from '../town/stations'

type Arrival = { readonly id: string; readonly townId: string; readonly atMs: number }

/** A visitor becomes a villager by saying who and where he is; he uses the app, or he could not say so. */
export const newPerson = (contact: Contact, { id, townId, atMs }: Arrival): Person => ({
  id,
  townId,
  contact,
  usesApp: true,
  grants: [],
  volunteer: null,
  openTasks: [],
  noticesReadAtMs: atMs,
  createdAtMs: atMs,
})

/** The same, on his own words. Errors: ORDER.STATION_UNKNOWN. */
export const registerPerson = (contact: Contact, arrival: Arrival): Result<Person> =>
  findStation(contact.stationId) ? ok(newPerson(contact, arrival)) : refuse('ORDER.STATION_UNKNOWN')
