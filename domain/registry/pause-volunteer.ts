import { ok, type Result, refuse } from '../kernel/result'
import { isActiveVolunteer } from '../people/is-active-volunteer'
import type { Person } from '../people/person'

/** He is not asked for a while, or is again; what he has in hand stays his. Errors: VOLUNTEER.LEFT. */
export function pauseVolunteer(person: Person, paused: boolean): Result<Person> {
  const { volunteer } = person
  if (!volunteer || !isActiveVolunteer(person)) return refuse('VOLUNTEER.LEFT')
  return ok({ ...person, volunteer: { ...volunteer, paused } })
}
