import type { Person } from '../../../domain/people/person'
import type { Team } from '../../../domain/people/team'
import type { ConsentPurpose } from '../../../domain/privacy/consents'
import type { StationOffice } from '../../../domain/town/station-office'
import { people, stations, teams } from './collections'
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

export const stationContacts = (townId: string): Promise<readonly StationOffice[]> =>
  everyOne(stations, { townId })

/** Everybody of a station who is a volunteer; not who has left. */
export const volunteersOf = (townId: string, stationId: string): Promise<readonly Person[]> =>
  everyOne(people, { townId, 'contact.stationId': stationId, volunteer: _.neq(null), closed: null })

/** Everybody of a station, not who has left. */
export const peopleOf = (townId: string, stationId: string): Promise<readonly Person[]> =>
  everyOne(people, { townId, 'contact.stationId': stationId, closed: null })

/** Of these, who does not use the app. */
export const peopleWithoutApp = (townId: string, stationId: string): Promise<readonly Person[]> =>
  everyOne(people, { townId, 'contact.stationId': stationId, closed: null, usesApp: false })

export const teamsByIds = (ids: readonly string[]): Promise<readonly Team[]> =>
  everyOne(teams, { _id: _.in([...ids]) })

export const volunteersOfTown = (townId: string): Promise<readonly Person[]> =>
  everyOne(people, { townId, volunteer: _.neq(null) })

/** The teams of one station, or of the town when `stationId` is null, those that have stopped as well. */
export const teamsAt = (townId: string, stationId: string | null): Promise<readonly Team[]> =>
  everyOne(teams, { townId, stationId })

/** Who leads a team. */
export const leadersOf = (townId: string, teamId: string): Promise<readonly Person[]> =>
  everyOne(people, { townId, 'volunteer.teamIds': teamId, 'volunteer.leaderOf': teamId })

/** Who has ever agreed to something; whether it still holds, `agreesTo` says. */
export const peopleWhoAgreed = (townId: string, purpose: ConsentPurpose): Promise<readonly Person[]> =>
  everyOne(people, { townId, 'consents.purpose': purpose })
