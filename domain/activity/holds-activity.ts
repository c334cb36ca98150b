import type { Person } from '../people/person'
import type { Activity } from './activity'
import { rolesOn } from './role-on'

/** Names and minutes of an activity are for who holds it: its organisers, and the leader of its team. */
export function holdsActivity(activity: Activity, reader: Person | null): boolean {
  const roles = reader ? rolesOn(activity, reader) : []
  return roles.includes('organiser') || roles.includes('team_leader')
}
