import type { Role } from '../domain/people/roles'

/** How far a role reaches with an action; whoever asks for more is told that there is nothing, or whose it is. */
export const SCOPES = {
  own: 'his own data, the orders he placed, what was offered to him as a person',
  own_part: 'orders in which he has a part, or which are open to his teams',
  own_team: 'orders and members of a team that he leads',
  own_station: 'his own station: its orders, people, hours and papers',
  town: 'the whole of his own town',
} as const

export type Scope = keyof typeof SCOPES

/** Which roles may call an action, and how far each of them reaches with it. Nobody reaches into another town. */
export type Reach = Readonly<Partial<Record<Role, Scope>>>

/** Whoever is registered, for what is his own. */
export const EVERYBODY = { villager: 'own' } as const satisfies Reach
export const VOLUNTEER = { volunteer: 'own' } as const satisfies Reach
/** A volunteer’s part of an order. */
export const SERVING = { volunteer: 'own_part' } as const satisfies Reach
export const STAFF = { station_head: 'own_station', town_coordinator: 'town' } as const satisfies Reach
export const LEADERS = { team_leader: 'own_team', ...STAFF } as const satisfies Reach
/** Whoever has placed an order, for himself or for somebody else. */
export const REQUESTERS = { villager: 'own', helper: 'own' } as const satisfies Reach
/** Who is anything to an order. */
export const CONCERNED = { ...REQUESTERS, ...SERVING, ...LEADERS } as const satisfies Reach
export const TOWN_OFFICE = { town_coordinator: 'town', admin: 'town' } as const satisfies Reach
