import { ok, refuse } from '../../../../domain/kernel/result'
import { changeVolunteer as change } from '../../../../domain/registry/change-volunteer'
import { registryNotices } from '../../../../domain/registry/registry-notices'
import type { Command } from '../../runtime/context'
import { applicationIdOf } from '../../runtime/ids'
import { papersOf } from './papers-of'

export const changeVolunteer: Command<'volunteer.change'> = async ({ person, nowMs, commandId }, input) => {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const { emergencyContact, papers, ...rest } = input
  const wanted = { ...rest, papers: papersOf(papers), ...(emergencyContact && { emergencyContact }) }
  const changed = change(person, wanted, { id: applicationIdOf(commandId), atMs: nowMs })
  if (!changed.ok) return changed
  const { person: after, application } = changed.value
  const told = { step: 'asked_more', person: after, application, byId: person.id, atMs: nowMs } as const
  return ok({
    receipt: { applicationId: application?.id ?? null },
    people: [after],
    ...(application && { applications: [application], notices: registryNotices(told) }),
  })
}
