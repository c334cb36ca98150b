import { isRole } from '../../domain/people/roles'
import type { ActionDefinition } from '../../types/actions'

/** `villager (own), station_head (own_station)`, or `anyone`. */
export function sayReach(roles: ActionDefinition['roles']): string {
  if (roles === 'anyone') return 'anyone'
  return Object.keys(roles)
    .filter(isRole)
    .map((role) => `${role} (${roles[role]})`)
    .join(', ')
}
