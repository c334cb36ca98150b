import { ok, refuse } from '../../../../domain/kernel/result'
import { removeEntry as remove } from '../../../../domain/roster/roster-entry'
import type { Command } from '../../runtime/context'
import { partyRoster } from '../../store/collections'
import { nextRosterVersion } from './roster-guard'

export const removeEntry: Command<'roster.remove'> = async (
  { tx, person, townId, nowMs },
  { entryId, reason },
) => {
  const known = await partyRoster.findIn(tx, entryId)
  if (!person || known?.townId !== townId) return refuse('ROSTER.NOT_FOUND')
  const entry = remove(known, reason, { by: person.id, atMs: nowMs })
  if (!entry.ok) return entry
  return ok({
    receipt: { entryId },
    partyRoster: [entry.value],
    counter: await nextRosterVersion(tx, townId),
  })
}
