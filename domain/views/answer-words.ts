import type { AssignmentStatus } from '../order/assignment-statuses'
import { type ReasonKind, reasonWords } from '../order/reasons'
import type { PartView } from './part-view'

/** At which step a part got the reason that stands with it. */
const ASKED_AT: Readonly<Partial<Record<AssignmentStatus, ReasonKind>>> = {
  declined: 'decline',
  given_back: 'give_back',
  recalled: 'recall',
  no_show: 'no_show',
  confirmed: 'adjust_minutes',
  voided: 'adjust_minutes',
}

/** The reason that stands with a volunteer's part, in words; empty when there is none. */
export function answerWords({ status, reason }: Pick<PartView, 'status' | 'reason'>): string {
  const kind = ASKED_AT[status]
  return kind && reason ? reasonWords(kind, reason) : ''
}
