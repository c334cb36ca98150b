import { ok, type Result, refuse } from '../kernel/result'
import { DAY_MS } from '../kernel/shanghai-time'
import { isReason, type Reason } from '../order/reasons'
import { blockInForce } from './block'
import { officeOf } from './grant-rules'
import { officeWords } from './office-words'
import type { Person } from './person'
import { answersForStation, grantsOf } from './roles-of'

/** A block is for a while; who must stay away for good is a matter for the town, not for a tap. */
export const LONGEST_BLOCK_DAYS = 90

type Wanted = { readonly reason: Reason; readonly untilMs: number }
type Act = { readonly by: Person; readonly atMs: number }

const isHis = (by: Person, subject: Person | null): subject is Person =>
  subject !== null &&
  !subject.closed &&
  subject.id !== by.id &&
  subject.townId === by.townId &&
  answersForStation(by, subject.contact.stationId)

/**
 * The head of somebody's station, or the town, keeps him from ordering and being asked until that day; once more sets
 * another day. Errors: BLOCK.NOT_YOUR_PERSON, BLOCK.HOLDS_OFFICE, BLOCK.REASON_REQUIRED, BLOCK.END_NOT_POSSIBLE.
 */
export function blockPerson(
  subject: Person | null,
  { reason, untilMs }: Wanted,
  { by, atMs }: Act,
): Result<Person> {
  if (!isHis(by, subject)) return refuse('BLOCK.NOT_YOUR_PERSON')
  const [grant] = grantsOf(subject)
  if (grant)
    return refuse('BLOCK.HOLDS_OFFICE', { name: subject.contact.name, office: officeWords(officeOf(grant)) })
  if (!isReason('block', reason)) return refuse('BLOCK.REASON_REQUIRED')
  if (untilMs <= atMs || untilMs > atMs + LONGEST_BLOCK_DAYS * DAY_MS)
    return refuse('BLOCK.END_NOT_POSSIBLE', { days: LONGEST_BLOCK_DAYS })
  return ok({ ...subject, block: { reason, by: by.id, atMs, untilMs } })
}

/** Takes it back before its day. Errors: BLOCK.NOT_YOUR_PERSON, BLOCK.NOT_BLOCKED. */
export function unblockPerson(subject: Person | null, { by, atMs }: Act): Result<Person> {
  if (!isHis(by, subject)) return refuse('BLOCK.NOT_YOUR_PERSON')
  if (!blockInForce(subject, atMs)) return refuse('BLOCK.NOT_BLOCKED')
  const { block: _ended, ...free } = subject
  return ok(free)
}
