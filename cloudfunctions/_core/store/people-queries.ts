import type { Person } from '../../../domain/people/person'
import type { Team } from '../../../domain/people/team'
import { people, type StationContact, stations, teams } from './collections'
import { _ } from './database'

/** A town has some dozens of teams and some hundreds of volunteers; the platform cuts every list at 1,000 rows. */
const MOST_ROWS = 1_000

export const activeTeams = (townId: string): Promise<readonly Team[]> =>
  teams.list({ where: { townId, active: true }, orderBy: [['_id', 'asc']], limit: MOST_ROWS })

export const membersOf = (townId: string, teamIds: readonly string[]): Promise<readonly Person[]> =>
  people.list({
    where: { townId, 'volunteer.teamIds': _.in([...teamIds]) },
    orderBy: [['_id', 'asc']],
    limit: MOST_ROWS,
  })

export const peopleByIds = (ids: readonly string[]): Promise<readonly Person[]> =>
  people.list({ where: { _id: _.in([...ids]) }, limit: MOST_ROWS })

export const stationContacts = (townId: string): Promise<readonly StationContact[]> =>
  stations.list({ where: { townId }, limit: MOST_ROWS })

/** Everybody of a station who is a volunteer. */
export const volunteersOf = (townId: string, stationId: string): Promise<readonly Person[]> =>
  people.list({
    where: { townId, 'contact.stationId': stationId, volunteer: _.neq(null) },
    orderBy: [['_id', 'asc']],
    limit: MOST_ROWS,
  })

export const teamsByIds = (ids: readonly string[]): Promise<readonly Team[]> =>
  teams.list({ where: { _id: _.in([...ids]) }, limit: MOST_ROWS })
