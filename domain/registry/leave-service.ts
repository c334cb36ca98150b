import { ok, type Result, refuse } from '../kernel/result'
import { isActiveVolunteer } from '../people/is-active-volunteer'
import type { Person, VolunteerProfile } from '../people/person'
import type { VolunteerApplication } from './volunteer-application'

export type Left = { readonly person: Person; readonly application: VolunteerApplication | null }

/** What is kept of somebody who has left: number, papers and what his hours rest on (志愿服务条例 art. 19). */
function keptOf(volunteer: VolunteerProfile, atMs: number): VolunteerProfile {
  const { volunteerNo, nationalVolunteerNo, credentials, lastServedAtMs, minutesThisYear } = volunteer
  return {
    volunteerNo,
    ...(nationalVolunteerNo !== undefined && { nationalVolunteerNo }),
    credentials,
    lastServedAtMs,
    ...(minutesThisYear && { minutesThisYear }),
    ...(volunteer.insurances && { insurances: volunteer.insurances }),
    paused: true,
    specialties: [],
    teamIds: [],
    leaderOf: [],
    leftAtMs: atMs,
  }
}

/**
 * He is no volunteer any more (志愿服务条例 art. 25): out of every team, his hours and certificates stay his. An application
 * of his that waits is withdrawn with it. Errors: VOLUNTEER.LEFT, VOLUNTEER.TASKS_OPEN.
 */
export function leaveService(
  person: Person,
  waiting: VolunteerApplication | null,
  atMs: number,
): Result<Left> {
  const { volunteer, openTasks, application } = person
  if (!volunteer || !isActiveVolunteer(person)) return refuse('VOLUNTEER.LEFT')
  if (openTasks.length > 0) return refuse('VOLUNTEER.TASKS_OPEN', { count: openTasks.length })
  const isOpen = waiting?.status === 'waiting'
  return ok({
    person: {
      ...person,
      volunteer: keptOf(volunteer, atMs),
      ...(application && { application: { ...application, waiting: false } }),
    },
    application: isOpen ? { ...waiting, status: 'withdrawn', papers: [], statement: null } : null,
  })
}
