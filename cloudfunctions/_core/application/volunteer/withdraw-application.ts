import { ok, refuse } from '../../../../domain/kernel/result'
import { withdrawApplication as withdraw } from '../../../../domain/registry/end-application'
import { registryNotices } from '../../../../domain/registry/registry-notices'
import type { Command } from '../../runtime/context'
import { volunteerApplications } from '../../store/collections'

export const withdrawApplication: Command<'volunteer.withdrawApplication'> = async ({
  tx,
  person,
  nowMs,
}) => {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const last = person.application && (await volunteerApplications.findIn(tx, person.application.id))
  if (!last) return refuse('VOLUNTEER.APPLICATION_NOT_FOUND')
  const withdrawn = withdraw(last, person)
  if (!withdrawn.ok) return withdrawn
  const { application, person: after } = withdrawn.value
  const told = { step: 'withdrawn', person: after, application, byId: person.id, atMs: nowMs } as const
  return ok({
    receipt: { applicationId: application.id, status: application.status },
    people: [after],
    applications: [application],
    notices: registryNotices(told),
  })
}
