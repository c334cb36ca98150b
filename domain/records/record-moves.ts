import { ok, type Result, refuse } from '../kernel/result'
import { isReason, type Reason, type ReasonKind } from '../order/reasons'
import { endPicture } from '../pictures/picture'
import { RECORD_LIFECYCLE, RECORD_MOVES, RECORD_STATUSES, type RecordMove } from './record-lifecycle'
import type { RecordAct, VolunteerRecord } from './volunteer-record'

type Mover = Pick<RecordAct, 'by' | 'as'>

const rowFor = (record: VolunteerRecord, move: RecordMove, { by, as }: Mover) =>
  RECORD_LIFECYCLE.find(
    (row) =>
      row.move === move &&
      row.from === record.status &&
      row.by.includes(as) &&
      (!row.kind || row.kind === record.kind) &&
      (!row.ownEntry || record.entered.by === by),
  )

/** The moves that are open to somebody now: the buttons under the record. An evaluation is answered once. */
export const openRecordMoves = (record: VolunteerRecord, mover: Mover): readonly RecordMove[] =>
  RECORD_MOVES.filter((move) => rowFor(record, move, mover) && !(move === 'answer' && record.answer))

const notAllowed = (record: VolunteerRecord) =>
  refuse('RECORD.MOVE_NOT_ALLOWED', { status: RECORD_STATUSES[record.status] })

const REASON_KINDS = {
  refuse: 'refuse_record',
  withdraw: 'withdraw_record',
} as const satisfies Partial<Record<RecordMove, ReasonKind>>

/** An office has seen the paper. Errors: RECORD.MOVE_NOT_ALLOWED. */
export function confirmRecord(record: VolunteerRecord, act: RecordAct): Result<VolunteerRecord> {
  const row = rowFor(record, 'confirm', act)
  if (!row) return notAllowed(record)
  return ok({ ...record, status: row.to, checked: { ...act, reason: null } })
}

/** An office does not confirm it, and says why. Errors: RECORD.MOVE_NOT_ALLOWED, ORDER.REASON_REQUIRED. */
export function refuseRecord(
  record: VolunteerRecord,
  reason: Reason,
  act: RecordAct,
): Result<VolunteerRecord> {
  const row = rowFor(record, 'refuse', act)
  if (!row) return notAllowed(record)
  if (!isReason(REASON_KINDS.refuse, reason)) return refuse('ORDER.REASON_REQUIRED')
  return ok({ ...endPicture(record), status: row.to, checked: { ...act, reason } })
}

/** It no longer holds; it is kept and shown as such. Errors: RECORD.MOVE_NOT_ALLOWED, ORDER.REASON_REQUIRED. */
export function withdrawRecord(
  record: VolunteerRecord,
  reason: Reason,
  act: RecordAct,
): Result<VolunteerRecord> {
  const row = rowFor(record, 'withdraw', act)
  if (!row) return notAllowed(record)
  if (!isReason(REASON_KINDS.withdraw, reason)) return refuse('ORDER.REASON_REQUIRED')
  return ok({ ...endPicture(record), status: row.to, withdrawn: { ...act, reason } })
}

/** The volunteer's sentence about his evaluation, once. Errors: RECORD.MOVE_NOT_ALLOWED, RECORD.ANSWERED_ALREADY. */
export function answerRecord(record: VolunteerRecord, text: string, act: RecordAct): Result<VolunteerRecord> {
  const row = rowFor(record, 'answer', act)
  if (!row) return notAllowed(record)
  if (record.answer) return refuse('RECORD.ANSWERED_ALREADY')
  return ok({ ...record, status: row.to, answer: { text, atMs: act.atMs } })
}
