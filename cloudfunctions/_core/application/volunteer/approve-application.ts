import { ok } from '../../../../domain/kernel/result'
import { isTownCoordinator } from '../../../../domain/people/roles-of'
import { approveApplication as approve } from '../../../../domain/registry/approve'
import { joinableTeams } from '../../../../domain/registry/joinable-teams'
import { registryNotices } from '../../../../domain/registry/registry-notices'
import type { Command } from '../../runtime/context'
import { recordIdOf } from '../../runtime/ids'
import { teamsByIds } from '../../store/people-queries'
import { loadApplication } from './load-application'
import { takeVolunteerNumber } from './take-volunteer-number'

export const approveApplication: Command<'volunteer.approve'> = async (context, input) => {
  const loaded = await loadApplication(context, input.applicationId)
  if (!loaded.ok) return loaded
  const { application, person } = loaded.value
  const { commandId, personId, person: office, nowMs } = context
  const teams = await teamsByIds(input.teamIds)
  const number = person.volunteer ? null : await takeVolunteerNumber(context, application.stationId)
  const as = office && isTownCoordinator(office) ? 'town' : 'station'
  const approved = approve(
    application,
    person,
    input,
    {
      volunteerNo: number?.volunteerNo ?? '',
      joinable: joinableTeams(application, teams).map(({ id }) => id),
      recordId: (nth) => recordIdOf(`${commandId}:${nth}`),
    },
    { by: personId, as, atMs: nowMs },
  )
  if (!approved.ok) return approved
  const { application: after, person: volunteer, records } = approved.value
  const step = after.kind === 'join' ? 'approved' : 'approved_more'
  return ok({
    receipt: { applicationId: after.id, status: after.status },
    people: [volunteer],
    applications: [after],
    records,
    ...(number && { counter: number.counter }),
    notices: registryNotices({ step, person: volunteer, application: after, byId: personId, atMs: nowMs }),
  })
}
