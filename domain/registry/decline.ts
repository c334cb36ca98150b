import { ok, type Result, refuse } from '../kernel/result'
import { isReason, type Reason } from '../order/reasons'
import type { Person } from '../people/person'
import type { Applied } from './apply'
import type { VolunteerApplication } from './volunteer-application'

/**
 * An office says no and why; what he had said of himself is not kept. Errors: VOLUNTEER.APPLICATION_DECIDED,
 * ORDER.REASON_REQUIRED.
 */
export function declineApplication(
  application: VolunteerApplication,
  person: Person,
  reason: Reason,
  { by, atMs }: { readonly by: string; readonly atMs: number },
): Result<Applied> {
  if (application.status !== 'waiting') return refuse('VOLUNTEER.APPLICATION_DECIDED')
  if (!isReason('decline_application', reason)) return refuse('ORDER.REASON_REQUIRED')
  return ok({
    application: {
      ...application,
      status: 'declined',
      papers: [],
      statement: null,
      decided: { by, atMs, specialties: [], teamIds: [], reason },
    },
    person: { ...person, application: { id: application.id, waiting: false } },
  })
}
