import { ok, refuse } from '../../../../domain/kernel/result'
import { actedFor } from '../../../../domain/privacy/acted-for'
import { correctPerson as correct } from '../../../../domain/registry/correct-person'
import type { Command } from '../../runtime/context'
import { loadWithoutApp } from './load-without-app'

export const correctPerson: Command<'person.correct'> = async (context, { personId, wanted, reason }) => {
  const { person: office, nowMs } = context
  if (!office) return refuse('SESSION.REGISTRATION_NEEDED')
  const loaded = await loadWithoutApp(context, personId)
  if (!loaded.ok) return loaded
  const corrected = correct(loaded.value, { wanted, reason }, { office, atMs: nowMs })
  if (!corrected.ok) return corrected
  const { person, corrections } = corrected.value
  const fields = corrections.map(({ field }) => field)
  return ok({
    // The receipt stays in the journal for good: which data, and nothing of what is in them.
    receipt: { personId, corrected: fields },
    people: [person],
    audit: actedFor(office, person, { kind: 'correct_person', fields, reason }),
  })
}
