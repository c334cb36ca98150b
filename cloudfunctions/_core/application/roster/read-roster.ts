import type { Person } from '../../../../domain/people/person'
import type { RosterEntry } from '../../../../domain/roster/roster-entry'
import { peopleWhoAgreed } from '../../store/people-queries'
import { rosterOf } from '../../store/roster-queries'

type Read = { readonly entries: readonly RosterEntry[]; readonly people: readonly Person[] }

/** The entries of one station, or of the whole town when `stationId` is null, and who has said that his hours count. */
export async function readRoster(townId: string, stationId: string | null): Promise<Read> {
  const [all, people] = await Promise.all([rosterOf(townId), peopleWhoAgreed(townId, 'count_party_hours')])
  return {
    entries: stationId === null ? all : all.filter((entry) => entry.stationId === stationId),
    people,
  }
}
