import { ok, refuse } from '../../../../domain/kernel/result'
import { answersForPlace } from '../../../../domain/people/answers-for-place'
import { addEntry as add } from '../../../../domain/roster/roster-entry'
import type { Command } from '../../runtime/context'
import { rosterIdOf } from '../../runtime/ids'
import { rosterOf } from '../../store/roster-queries'
import { nextRosterVersion } from './roster-guard'

export const addEntry: Command<'roster.add'> = async ({ tx, person, townId, nowMs, commandId }, facts) => {
  if (!person || !answersForPlace(person, facts.stationId)) return refuse('SESSION.NOT_YOUR_STATION')
  const counter = await nextRosterVersion(tx, townId)
  const id = rosterIdOf(commandId)
  const entry = add(await rosterOf(townId), { ...facts, id, townId }, { by: person.id, atMs: nowMs })
  if (!entry.ok) return entry
  return ok({ receipt: { entryId: id }, partyRoster: [entry.value], counter })
}
