import { ok, type Result, refuse } from '../../../../domain/kernel/result'
import { byName } from '../../../../domain/people/by-name'
import type { Person } from '../../../../domain/people/person'
import { answersForStation } from '../../../../domain/people/roles-of'
import type { VolunteerRecord } from '../../../../domain/records/volunteer-record'
import type { CheckedInput } from '../../../../types/actions'
import type { Query } from '../../runtime/context'
import { membersOf, volunteersOf } from '../../store/people-queries'
import { pendingRecords } from '../../store/record-queries'

type Listed = { readonly people: readonly Person[]; readonly pending: readonly VolunteerRecord[] }

/** A leader gets the members of his teams; what waits for an office is the office's. */
async function listFor(
  person: Person,
  { stationId }: CheckedInput<'record.volunteers'>,
): Promise<Result<Listed>> {
  if (stationId === undefined) {
    const teamIds = person.volunteer?.leaderOf ?? []
    const members = teamIds.length > 0 ? await membersOf(person.townId, teamIds) : []
    return ok({ people: members.filter(({ id }) => id !== person.id), pending: [] })
  }
  if (!answersForStation(person, stationId)) return refuse('SESSION.NOT_YOUR_STATION')
  const [people, pending] = await Promise.all([
    volunteersOf(person.townId, stationId),
    pendingRecords(person.townId),
  ])
  return ok({ people, pending })
}

export const listVolunteers: Query<'record.volunteers'> = async ({ person }, input) => {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const listed = await listFor(person, input)
  if (!listed.ok) return listed
  const { people, pending } = listed.value
  return ok({
    volunteers: people
      .map(({ id, contact, volunteer }) => ({
        id,
        name: contact.name,
        volunteerNo: volunteer?.volunteerNo ?? '',
        specialties: volunteer?.specialties ?? [],
        pending: pending.filter(({ volunteerId }) => volunteerId === id).length,
      }))
      .sort((a, b) => byName(a.name, b.name)),
  })
}
