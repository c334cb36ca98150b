import { ok, refuse } from '../../../../domain/kernel/result'
import { answersForStation } from '../../../../domain/people/roles-of'
import { STATIONS } from '../../../../domain/town/stations'
import type { Query } from '../../runtime/context'
import { peopleByIds } from '../../store/people-queries'
import { pendingRecords } from '../../store/record-queries'

/** By the station where the volunteer lives now: that is who may look at it. His own are nobody's work for himself. */
export const countPending: Query<'record.pending'> = async ({ person }) => {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const pending = (await pendingRecords(person.townId)).filter(({ volunteerId }) => volunteerId !== person.id)
  const people =
    pending.length > 0 ? await peopleByIds([...new Set(pending.map((record) => record.volunteerId))]) : []
  const homes = new Map(people.map(({ id, contact }) => [id, contact.stationId]))
  return ok({
    stations: STATIONS.filter(({ id }) => answersForStation(person, id)).map(({ id }) => ({
      stationId: id,
      pending: pending.filter(({ volunteerId }) => homes.get(volunteerId) === id).length,
    })),
  })
}
