import { ok, refuse } from '../../../../domain/kernel/result'
import { applicantContact } from '../../../../domain/privacy/applicant-contact'
import { mayDecide } from '../../../../domain/registry/office-of'
import type { CheckedInput } from '../../../../types/actions'
import type { Caller } from '../../runtime/context'
import { people, volunteerApplications } from '../../store/collections'

/** What a look that was written down shows, to who holds the office now. */
export async function readApplicant(
  { person }: Caller,
  { applicationId }: CheckedInput<'contact.revealApplicant'>,
) {
  const application = await volunteerApplications.find(applicationId)
  const applicant = application && (await people.find(application.personId))
  if (!person || !applicant || !mayDecide(application, person))
    return refuse('VOLUNTEER.APPLICATION_NOT_FOUND')
  return ok({ applicationId, ...applicantContact(application, applicant) })
}
