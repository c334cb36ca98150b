import type { ActionOutput } from '../../../types/actions'

/** One who wants to be a volunteer, as his station reads it; numbers hidden. */
export type Applicant = ActionOutput<'volunteer.application'>

/** His numbers, once somebody has asked for them. */
export type ShownContact = ActionOutput<'contact.revealApplicant'>
