import { ok, type Result, refuse } from '../../../../domain/kernel/result'
import type { Person } from '../../../../domain/people/person'
import { mayDecide, seesApplication } from '../../../../domain/registry/office-of'
import type { VolunteerApplication } from '../../../../domain/registry/volunteer-application'
import type { CommandContext } from '../../runtime/context'
import { people, volunteerApplications } from '../../store/collections'

export type LoadedApplication = {
  readonly application: VolunteerApplication
  readonly person: Person
  readonly office: Person
}

/**
 * Reads an application and its applicant within the command's transaction, for an office that decides on it. Errors:
 * VOLUNTEER.APPLICATION_NOT_FOUND, VOLUNTEER.OWN_APPLICATION.
 */
export async function loadApplication(
  { tx, person: office }: CommandContext,
  applicationId: string,
): Promise<Result<LoadedApplication>> {
  if (!office) return refuse('SESSION.REGISTRATION_NEEDED')
  const application = await volunteerApplications.findIn(tx, applicationId)
  if (!application || !seesApplication(application, office)) return refuse('VOLUNTEER.APPLICATION_NOT_FOUND')
  if (!mayDecide(application, office)) return refuse('VOLUNTEER.OWN_APPLICATION')
  const person = await people.findIn(tx, application.personId)
  return person ? ok({ application, person, office }) : refuse('VOLUNTEER.APPLICATION_NOT_FOUND')
}
