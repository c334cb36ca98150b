import type { AssignmentStatus } from '../order/assignment-statuses'
import { REASONS, type ReasonKind, reasonWords } from '../order/reasons'
import type { PartView } from './part-view'

/** At which steps a part can have got the reason that stands with it. */
const ASKED_AT: Readonly<Partial<Record<AssignmentStatus, readonly ReasonKind[]>>> = {
  declined: ['decline'],
  given_back: ['give_back'],
  recalled: ['recall'],
  no_show: ['no_show'],
  confirmed: ['adjust_minutes', 'correct'],
  voided: ['adjust_minutes', 'correct', 'refuse_entry'],
}

/** The reason that stands with a volunteer's part, in words; empty when there is none. */
export function answerWords({ status, reason }: Pick<PartView, 'status' | 'reason'>): string {
  if (!reason) return ''
  const kind = ASKED_AT[status]?.find((each) => Object.hasOwn(REASONS[each], reason.code))
  return kind ? reasonWords(kind, reason) : ''
}
