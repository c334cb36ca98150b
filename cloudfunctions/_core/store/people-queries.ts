import type { Person } from '../../../domain/people/person'
import type { Team } from '../../../domain/people/team'
import { people, type StationContact, stations, teams } from './collections'
import { _ } from './database'
import type { Query } from './documents'
import { everyPage, PAGE_ROWS } from './every-page'

type Listed<T> = { readonly list: (query: Query) => Promise<readonly T[]> }

const pageOf =
  <T extends { readonly id: string }>(collection: Listed<T>, where: object) =>
  (last?: T): Promise<readonly T[]> =>
    collection.list({
      where: last ? _.and([where, { _id: _.gt(last.id) }]) : where,
      orderBy: [['_id', 'asc']],
      limit: PAGE_ROWS,
    })

const everyOne = <T extends { readonly id: string }>(
  collection: Listed<T>,
  where: object,
): Promise<readonly T[]> => everyPage(pageOf(collection, where))

export const activeTeams = (townId: string): Promise<readonly Team[]> =>
  everyOne(teams, { townId, active: true })

const inTeams = (townId: string, teamIds: readonly string[]) => ({
  townId,
  'volunteer.teamIds': _.in([...teamIds]),
})

export const membersOf = (townId: string, teamIds: readonly string[]): Promise<readonly Person[]> =>
  everyOne(people, inTeams(townId, teamIds))

/** The same, or null where they do not fit into one page. One trip. */
export async function fewMembersOf(
  townId: string,
  teamIds: readonly string[],
): Promise<readonly Person[] | null> {
  const page = await pageOf(people, inTeams(townId, teamIds))()
  return page.length < PAGE_ROWS ? page : null
}

export const peopleByIds = (ids: readonly string[]): Promise<readonly Person[]> =>
  everyOne(people, { _id: _.in([...ids]) })

export const stationContacts = (townId: string): Promise<readonly StationContact[]> =>
  everyOne(stations, { townId })

/** Everybody of a station who is a volunteer; not who has left. */
export const volunteersOf = (townId: string, stationId: string): Promise<readonly Person[]> =>
  everyOne(people, { townId, 'contact.stationId': stationId, volunteer: _.neq(null), closed: null })

export const teamsByIds = (ids: readonly string[]): Promise<readonly Team[]> =>
  everyOne(teams, { _id: _.in([...ids]) })
