import { ok } from '../../../../domain/kernel/result'
import { declineApplication as decline } from '../../../../domain/registry/decline'
import { registryNotices } from '../../../../domain/registry/registry-notices'
import type { Command } from '../../runtime/context'
import { loadApplication } from './load-application'

export const declineApplication: Command<'volunteer.decline'> = async (
  context,
  { applicationId, reason },
) => {
  const loaded = await loadApplication(context, applicationId)
  if (!loaded.ok) return loaded
  const { application, person } = loaded.value
  const act = { by: context.personId, atMs: context.nowMs }
  const declined = decline(application, person, reason, act)
  if (!declined.ok) return declined
  const { application: after, person: applicant } = declined.value
  return ok({
    receipt: { applicationId: after.id, status: after.status },
    people: [applicant],
    applications: [after],
    notices: registryNotices({
      step: 'declined',
      person: applicant,
      application: after,
      byId: act.by,
      atMs: act.atMs,
    }),
  })
}
