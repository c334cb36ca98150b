import { STATIONS } from '../../../domain/town/stations'
import type { Session } from '../session/session-store'

/** The stations that a person answers for: those he heads, or all of the town. */
export function myStations(session: Session | null): readonly string[] {
  const person = session?.person
  if (!person) return []
  if (person.roles.includes('town_coordinator')) return STATIONS.map(({ id }) => id)
  return person.headOf
}
