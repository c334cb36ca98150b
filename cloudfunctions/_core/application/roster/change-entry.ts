import { ok, refuse } from '../../../../domain/kernel/result'
import { answersForPlace } from '../../../../domain/people/answers-for-place'
import { changeEntry as change } from '../../../../domain/roster/roster-entry'
import type { Command } from '../../runtime/context'
import { rosterOf } from '../../store/roster-queries'
import { nextRosterVersion } from './roster-guard'

export const changeEntry: Command<'roster.change'> = async ({ tx, person, townId, nowMs }, input) => {
  const { entryId, phone, ...facts } = input
  if (!person || !answersForPlace(person, facts.stationId)) return refuse('SESSION.NOT_YOUR_STATION')
  const counter = await nextRosterVersion(tx, townId)
  const known = await rosterOf(townId)
  const before = known.find(({ id }) => id === entryId)
  if (!before) return refuse('ROSTER.NOT_FOUND')
  const act = { by: person.id, atMs: nowMs }
  const entry = change(known, entryId, { ...facts, phone: phone ?? before.phone }, act)
  if (!entry.ok) return entry
  return ok({ receipt: { entryId }, partyRoster: [entry.value], counter })
}
