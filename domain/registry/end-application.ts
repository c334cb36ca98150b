import { ok, type Result, refuse } from '../kernel/result'
import type { Person } from '../people/person'
import { APPLICATION_RETENTION } from '../privacy/retention-table'
import type { Applied } from './apply'
import { forgetApplication } from './forget-application'
import type { VolunteerApplication } from './volunteer-application'

const ended = (application: VolunteerApplication, person: Person): Applied => ({
  application: forgetApplication(application),
  person: { ...person, application: { id: application.id, waiting: false } },
})

/** He takes back what he has asked for; what he had said of himself is not kept. Errors: VOLUNTEER.APPLICATION_DECIDED. */
export const withdrawApplication = (application: VolunteerApplication, person: Person): Result<Applied> =>
  application.status === 'waiting' ? ok(ended(application, person)) : refuse('VOLUNTEER.APPLICATION_DECIDED')

export type LeftUndecided =
  | { readonly step: 'reminded'; readonly application: VolunteerApplication }
  | ({ readonly step: 'lapsed' } & Applied)

/**
 * What becomes of an application that nobody decides: its office is reminded, and so long after that it ends, for what
 * somebody has said of himself does not lie about (个人信息保护法 art. 19). Null: nothing yet.
 */
export function leaveUndecided(
  application: VolunteerApplication,
  person: Person,
  atMs: number,
): LeftUndecided | null {
  const { remindAfterMs, endsAfterReminderMs } = APPLICATION_RETENTION
  const { status, remindedAtMs } = application
  if (status !== 'waiting') return null
  if (remindedAtMs === undefined)
    return application.atMs + remindAfterMs <= atMs
      ? { step: 'reminded', application: { ...application, remindedAtMs: atMs } }
      : null
  return remindedAtMs + endsAfterReminderMs <= atMs ? { step: 'lapsed', ...ended(application, person) } : null
}
