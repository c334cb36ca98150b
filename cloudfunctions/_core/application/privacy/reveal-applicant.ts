import { ok, type Result } from '../../../../domain/kernel/result'
import { applicantContact } from '../../../../domain/privacy/applicant-contact'
import { revealApplicant as decide } from '../../../../domain/privacy/reveal-applicant'
import type { CheckedInput } from '../../../../types/actions'
import type { Changes, CommandContext } from '../../runtime/context'
import { loadApplication } from '../volunteer/load-application'
import { lookChanges, looksToday } from './count-looks'

/** Writes down that the office looks; what it sees is read after that. */
export async function revealApplicant(
  context: CommandContext,
  { applicationId }: CheckedInput<'contact.revealApplicant'>,
): Promise<Result<Changes<object>>> {
  const loaded = await loadApplication(context, applicationId)
  if (!loaded.ok) return loaded
  const { application, person: applicant, office } = loaded.value
  const before = await looksToday(context, office.id)
  const told = applicantContact(application, applicant)
  const step = decide(application, office, told, { before, settings: context.settings })
  if (!step.ok) return step
  return ok({ receipt: { applicationId }, ...lookChanges(context, office, step.value) })
}
