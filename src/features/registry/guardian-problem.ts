import { draftSentence } from '../../../domain/kernel/draft-sentence'
import { refuse } from '../../../domain/kernel/result'
import { isAnother } from '../../../domain/people/guardian'
import type { ApplicationDraft } from './application-draft'

/** Who is named as guardian is the applicant himself, by name or telephone. */
export const guardianProblem = ({ name, phone, guardianName, guardianPhone }: ApplicationDraft): string =>
  guardianName.trim() === '' ||
  guardianPhone.trim() === '' ||
  isAnother({ name: guardianName, phone: guardianPhone }, { name, phone })
    ? ''
    : draftSentence(refuse('VOLUNTEER.GUARDIAN_IS_HIMSELF'))
