import { volunteerAccountId } from '../../../../domain/kernel/ids'
import { ok, refuse } from '../../../../domain/kernel/result'
import { kindsReadBy } from '../../../../domain/records/party-to'
import type { Query } from '../../runtime/context'
import { hourAccounts, people } from '../../store/collections'
import { teamsByIds } from '../../store/people-queries'
import { recordsOf } from '../../store/record-queries'
import { findSubject } from './find-subject'
import { recordView } from './record-view'

export const listRecords: Query<'record.list'> = async ({ person }, input) => {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const found = await findSubject(person, input.volunteerId ?? person.id, people.find)
  if (!found.ok) return found
  const { subject, party } = found.value
  const { id, townId, contact, volunteer } = subject
  const [records, account, teams] = await Promise.all([
    recordsOf(townId, id, kindsReadBy(party)),
    party === 'leader' ? null : hourAccounts.find(volunteerAccountId(id)),
    teamsByIds(volunteer?.teamIds ?? []),
  ])
  return ok({
    volunteer: {
      id,
      name: contact.name,
      volunteerNo: volunteer?.volunteerNo ?? '',
      stationId: contact.stationId,
      teams: teams.map(({ name }) => name),
      specialties: volunteer?.specialties ?? [],
      sinceMs: subject.createdAtMs,
    },
    party,
    lifetimeMinutes: party === 'leader' ? null : (account?.balanceMinutes ?? 0),
    records: records.map((record) => recordView(record, { by: person.id, as: party })),
  })
}
