import type { Actor } from '../order/actor'
import type { Role } from '../people/roles'

const OFFICES = ['station_head', 'town_coordinator'] as const satisfies readonly Role[]

/** The office in which somebody reads an order that is not his own affair, the nearest one; null: he holds none over it. */
export const officeRole = ({ roles }: Actor): (typeof OFFICES)[number] | null =>
  OFFICES.find((office) => roles.includes(office)) ?? null
