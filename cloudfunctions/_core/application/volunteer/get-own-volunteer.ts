import { ok, refuse } from '../../../../domain/kernel/result'
import { reasonWords } from '../../../../domain/order/reasons'
import type { FreeTime } from '../../../../domain/people/free-times'
import type { Person } from '../../../../domain/people/person'
import { teamIdsOf } from '../../../../domain/people/team-ids-of'
import type { VolunteerApplication } from '../../../../domain/registry/volunteer-application'
import type { ActionOutput } from '../../../../types/actions'
import type { Query } from '../../runtime/context'
import { volunteerApplications } from '../../store/collections'
import { teamsByIds } from '../../store/people-queries'

type Output = ActionOutput<'volunteer.get'>

const none: readonly FreeTime[] = []

function profileView(
  { volunteer, openTasks }: Person,
  teams: readonly string[],
  nowMs: number,
): Output['profile'] {
  if (!volunteer) return null
  return {
    volunteerNo: volunteer.volunteerNo,
    specialties: volunteer.specialties,
    teams,
    paused: volunteer.paused,
    leftAtMs: volunteer.leftAtMs ?? null,
    openTasks: openTasks.length,
    identities: volunteer.identities ?? [],
    freeTimes: volunteer.freeTimes ?? none,
    willing: volunteer.willing ?? null,
    emergencyContact: volunteer.emergencyContact ?? null,
    birthMonth: volunteer.birthMonth ?? null,
    papersFor: volunteer.credentials
      .filter(({ expiresAtMs }) => expiresAtMs > nowMs)
      .map(({ specialty }) => specialty),
  }
}

const applicationView = ({
  id,
  kind,
  status,
  atMs,
  wanted,
  decided,
}: VolunteerApplication): Output['application'] => ({
  id,
  kind,
  status,
  atMs,
  wanted,
  approved: decided?.specialties ?? [],
  reason: decided?.reason ? reasonWords('decline_application', decided.reason) : null,
})

export const getOwnVolunteer: Query<'volunteer.get'> = async ({ person, nowMs }) => {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const teamIds = teamIdsOf(person)
  const [application, teams] = await Promise.all([
    person.application ? volunteerApplications.find(person.application.id) : null,
    teamIds.length > 0 ? teamsByIds(teamIds) : [],
  ])
  return ok({
    profile: profileView(
      person,
      teams.map(({ name }) => name),
      nowMs,
    ),
    application: application && applicationView(application),
  })
}
