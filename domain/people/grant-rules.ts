import { townOfStation } from '../town/stations'
import type { Grant, Person } from './person'
import type { Role } from './roles'
import { headOfStations, isAdmin, isTownCoordinator } from './roles-of'

/** What can be given: the other roles follow from a person's own record. */
export type GrantedRole = Grant['role']

/** A role at its place; null: the whole town. */
export type Office = { readonly role: GrantedRole; readonly stationId: string | null }

type GrantRule = {
  readonly at: 'station' | 'town'
  /** Who gives and takes it: the town's for all of the town, the head for his own station. */
  readonly by: readonly Extract<Role, 'station_head' | 'town_coordinator' | 'admin'>[]
}

/** Who may give what, and where. What somebody may give he may also take. */
export const GRANT_RULES = {
  helper: { at: 'station', by: ['station_head', 'town_coordinator', 'admin'] },
  station_head: { at: 'station', by: ['town_coordinator', 'admin'] },
  town_coordinator: { at: 'town', by: ['admin'] },
  admin: { at: 'town', by: ['admin'] },
} as const satisfies Readonly<Record<GrantedRole, GrantRule>>

export const GRANTED_ROLES = Object.keys(GRANT_RULES) as [GrantedRole, ...GrantedRole[]]

/** A station's office has a station of its town, one of the town none. */
export const isOffice = ({ role, stationId }: Office, townId: string): boolean =>
  GRANT_RULES[role].at === 'town'
    ? stationId === null
    : stationId !== null && townOfStation(stationId) === townId

type Giver = GrantRule['by'][number]

const GIVES: Readonly<Record<Giver, (person: Person, office: Office) => boolean>> = {
  station_head: (person, { stationId }) => stationId !== null && headOfStations(person).includes(stationId),
  town_coordinator: isTownCoordinator,
  admin: isAdmin,
}

/** Whether this person gives and takes that office of his town. */
export const mayGrant = (person: Person, office: Office): boolean =>
  isOffice(office, person.townId) && GRANT_RULES[office.role].by.some((giver) => GIVES[giver](person, office))

export const officeOf = (grant: Grant): Office => ({
  role: grant.role,
  stationId: 'stationId' in grant ? grant.stationId : null,
})

export const isSameOffice = (a: Office, b: Office): boolean =>
  a.role === b.role && a.stationId === b.stationId
