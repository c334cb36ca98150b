import type { Person } from '../people/person'
import { headOfStations, isTownCoordinator } from '../people/roles-of'
import { RECORD_KIND_CODES, RECORD_KINDS, type RecordKind } from './record-kinds'
import type { RecordParty } from './record-lifecycle'

const leads = ({ volunteer: leader }: Person, { volunteer }: Person): boolean =>
  leader?.leaderOf.some((teamId) => volunteer?.teamIds.includes(teamId)) ?? false

/** What a person is to a volunteer's record; null: nothing. Who is himself the volunteer is nothing else. */
export function partyTo(reader: Person, subject: Person): RecordParty | null {
  if (!subject.volunteer || reader.townId !== subject.townId) return null
  if (reader.id === subject.id) return 'self'
  if (headOfStations(reader).includes(subject.contact.stationId)) return 'station'
  if (isTownCoordinator(reader)) return 'town'
  return leads(reader, subject) ? 'leader' : null
}

/** Leaders read what they may enter, everybody else reads it all. */
export const kindsReadBy = (party: RecordParty): readonly RecordKind[] =>
  RECORD_KIND_CODES.filter((kind) => party !== 'leader' || RECORD_KINDS[kind].byLeader)
