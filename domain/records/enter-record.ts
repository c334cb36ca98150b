import { ok, type Result, refuse } from '../kernel/result'
import { startOfDay } from '../kernel/shanghai-time'
import type { Person } from '../people/person'
import { expiryOf } from './paper-expiry'
import { RECORD_KINDS } from './record-kinds'
import { withdrawRecord } from './record-moves'
import type { RecordAct, RecordContent, VolunteerRecord } from './volunteer-record'

type Check = (content: RecordContent, act: RecordAct) => Result<null> | null

const mayEnter: Check = ({ kind }, { as }) => {
  if (as === 'self' && !RECORD_KINDS[kind].handedIn) return refuse('RECORD.NOT_FOR_ONESELF')
  return as === 'leader' && !RECORD_KINDS[kind].byLeader ? refuse('RECORD.NOT_FOR_LEADERS') : null
}

const tooEarly: Check = (content, { atMs }) =>
  'onMs' in content && startOfDay(content.onMs) > atMs ? refuse('RECORD.DATE_AHEAD') : null

const ranOut: Check = (content, { atMs }) =>
  'validUntilMs' in content && expiryOf(content.validUntilMs) <= atMs ? refuse('RECORD.PAPER_EXPIRED') : null

const CHECKS: readonly Check[] = [mayEnter, tooEarly, ranOut]

type Wanted = {
  readonly id: string
  readonly content: RecordContent
  /** The record in whose place this one comes, when it was wrong or has run out. */
  readonly replaces: VolunteerRecord | null
}

/**
 * Enters a record: what an office or a leader enters stands at once, what the volunteer hands in waits for an office.
 * Answers the records to be written, the new one first.
 * Errors: RECORD.NOT_FOR_ONESELF, RECORD.NOT_FOR_LEADERS, RECORD.DATE_AHEAD, RECORD.PAPER_EXPIRED, RECORD.NOT_FOUND and
 * those of withdrawing.
 */
export function enterRecord(
  subject: Person,
  { id, content, replaces }: Wanted,
  act: RecordAct,
): Result<readonly [VolunteerRecord, ...VolunteerRecord[]]> {
  for (const check of CHECKS) {
    const refused = check(content, act)
    if (refused && !refused.ok) return refused
  }
  const record: VolunteerRecord = {
    id,
    townId: subject.townId,
    stationId: subject.contact.stationId,
    volunteerId: subject.id,
    kind: content.kind,
    content,
    status: act.as === 'self' ? 'pending' : 'standing',
    atMs: 'onMs' in content ? content.onMs : act.atMs,
    entered: act,
    checked: null,
    withdrawn: null,
    replacedBy: null,
    answer: null,
  }
  if (!replaces) return ok([record])
  if (replaces.volunteerId !== subject.id || replaces.kind !== content.kind) return refuse('RECORD.NOT_FOUND')
  const gone = withdrawRecord(replaces, { code: 'replaced', text: '' }, act)
  return gone.ok ? ok([record, { ...gone.value, replacedBy: id }]) : gone
}
