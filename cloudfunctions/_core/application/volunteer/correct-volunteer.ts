import { ok, refuse } from '../../../../domain/kernel/result'
import { reasonWords } from '../../../../domain/order/reasons'
import { partyTo } from '../../../../domain/records/party-to'
import { correctVolunteer as correct } from '../../../../domain/registry/correct-volunteer'
import { correctionNotice } from '../../../../domain/registry/correction-notice'
import type { Command } from '../../runtime/context'
import { people } from '../../store/collections'
import { teamsByIds } from '../../store/people-queries'

export const correctVolunteer: Command<'volunteer.correct'> = async (
  context,
  { volunteerId, wanted, reason },
) => {
  const { tx, person: office, nowMs } = context
  if (!office) return refuse('SESSION.REGISTRATION_NEEDED')
  const person = volunteerId === office.id ? office : await people.findIn(tx, volunteerId)
  const party = person && partyTo(office, person)
  if (!person || !party || party === 'leader') return refuse('RECORD.NOT_YOUR_VOLUNTEER')
  const teams = wanted.stationId === undefined ? [] : await teamsByIds(person.volunteer?.teamIds ?? [])
  const act = { by: office.id, as: party === 'town' ? 'town' : 'station', atMs: nowMs } as const
  const townTeamIds = teams.filter(({ stationId }) => stationId === null).map(({ id }) => id)
  const corrected = correct(person, { wanted, reason }, { ...act, townTeamIds })
  if (!corrected.ok) return corrected
  const { person: after, corrections } = corrected.value
  return ok({
    // The receipt stays in the journal for good: which data, and nothing of what is in them.
    receipt: { volunteerId, corrected: corrections.map(({ field }) => field) },
    people: [after],
    audit: {
      actorRole: party === 'town' ? ('town_coordinator' as const) : ('station_head' as const),
      kind: 'correct_volunteer' as const,
      objectKind: 'person' as const,
      objectId: volunteerId,
      objectLabel: person.volunteer?.volunteerNo ?? '',
      subjectId: volunteerId,
      fields: corrections.map(({ field }) => field),
      reason: reasonWords('correct_volunteer', reason),
      result: 'done' as const,
    },
    notices: [correctionNotice(corrected.value, reason, act)],
  })
}
