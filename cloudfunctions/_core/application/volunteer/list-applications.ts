import { ok, refuse } from '../../../../domain/kernel/result'
import { headOfStations, isTownCoordinator } from '../../../../domain/people/roles-of'
import { mayDecide } from '../../../../domain/registry/office-of'
import type { Query } from '../../runtime/context'
import { peopleByIds } from '../../store/people-queries'
import { waitingApplications } from '../../store/registry-queries'
import { applicationRow } from './application-row'

export const listApplications: Query<'volunteer.applications'> = async ({ person, nowMs }) => {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const stationIds = isTownCoordinator(person) ? null : headOfStations(person)
  const waiting = (await waitingApplications(person.townId, stationIds)).filter((each) =>
    mayDecide(each, person),
  )
  const applicants = waiting.length > 0 ? await peopleByIds(waiting.map(({ personId }) => personId)) : []
  const byId = new Map(applicants.map((each) => [each.id, each]))
  return ok({
    items: waiting.flatMap((application) => {
      const applicant = byId.get(application.personId)
      return applicant ? [applicationRow(application, applicant, nowMs)] : []
    }),
  })
}
