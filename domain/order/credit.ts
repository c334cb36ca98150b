import type { HourClass } from '../hours/hour-entry'
import { knownSpans, measuredMinutes } from '../hours/service-minutes'
import type { Span } from '../hours/spans'
import { lastEndMs } from '../hours/visit'
import type { Assignment } from './assignment'
import type { Reason } from './reasons'

/** Settled minutes of one volunteer, as the ledger is to book them. */
export type Credit = {
  readonly volunteerId: string
  readonly minutes: number
  readonly servedUntilMs: number
  /** More minutes than the server measured rest on somebody's word. */
  readonly hourClass: HourClass
  readonly entered?: true
  readonly lentByStationId: string | null
  readonly revision: number
  readonly reason: Reason | null
}

/** Of a part what tells what is credited for it. */
export type CreditablePart = Pick<
  Assignment,
  'volunteerId' | 'visits' | 'confirmedMinutes' | 'lentByStationId' | 'entered' | 'credits' | 'reason'
>

/** The credit for a settled part. */
export function toCredit(part: CreditablePart): Credit {
  const minutes = part.confirmedMinutes ?? 0
  return {
    volunteerId: part.volunteerId,
    minutes,
    servedUntilMs: lastEndMs(part.visits) ?? 0,
    hourClass: minutes > measuredMinutes(part.visits) ? 'declared' : 'verified',
    ...(part.entered && { entered: true }),
    lentByStationId: part.lentByStationId ?? null,
    revision: part.credits ?? 0,
    reason: part.reason,
  }
}

/** When the volunteer was there, for the account that remembers it. */
export const spansOf = (part: Pick<Assignment, 'visits'>): readonly Span[] => knownSpans(part.visits)
