import { ok, refuse } from '../../../../domain/kernel/result'
import { answersForPlace } from '../../../../domain/people/answers-for-place'
import { byName } from '../../../../domain/people/by-name'
import { maskPhone } from '../../../../domain/privacy/mask'
import { linkedVolunteer } from '../../../../domain/roster/linked-volunteer'
import type { Query } from '../../runtime/context'
import { readRoster } from './read-roster'

/** Nobody's minutes stand here: who he is to the hours, each reads in his own statement. */
export const listRoster: Query<'roster.list'> = async ({ person, townId }, { stationId }) => {
  if (!person || !answersForPlace(person, stationId)) return refuse('SESSION.NOT_YOUR_STATION')
  const { entries, people } = await readRoster(townId, stationId)
  return ok({
    entries: entries
      .map((entry) => ({
        id: entry.id,
        stationId: entry.stationId,
        unit: entry.unit,
        name: entry.name,
        phoneMasked: maskPhone(entry.phone),
        inPost: entry.inPost,
        linked: entry.removed === null && linkedVolunteer(entry, people) !== null,
        removed: entry.removed && { atMs: entry.removed.atMs, reason: entry.removed.reason },
      }))
      .sort((a, b) => Number(a.removed !== null) - Number(b.removed !== null) || byName(a.name, b.name)),
  })
}
