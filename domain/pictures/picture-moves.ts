import { ok, type Result, refuse } from '../kernel/result'
import { expiryOf } from '../records/paper-expiry'
import { RECORD_KINDS } from '../records/record-kinds'
import type { RecordAct, VolunteerRecord } from '../records/volunteer-record'
import { PICTURES } from './picture-table'
import {
  endPicture,
  PICTURE_LIFECYCLE,
  PICTURE_MOVES,
  PICTURE_STATES,
  type PictureMove,
  type RecordPicture,
} from './record-picture'

export type WithPicture = VolunteerRecord & { readonly picture: RecordPicture }

const stateOf = ({ picture }: VolunteerRecord) =>
  picture && picture.state !== 'gone' ? picture.state : ('none' as const)

const mayMove = (record: VolunteerRecord, move: PictureMove, as: RecordAct['as']): boolean =>
  RECORD_KINDS[record.kind].pictured &&
  (record.status === 'pending' || record.status === 'standing') &&
  PICTURE_LIFECYCLE.some(
    (row) =>
      row.move === move &&
      row.from === stateOf(record) &&
      row.by.includes(as) &&
      (!row.pendingOnly || record.status === 'pending'),
  )

/** What somebody may do now with the picture of a record: the buttons beside it. */
export const openPictureMoves = (record: VolunteerRecord, as: RecordAct['as']): readonly PictureMove[] =>
  PICTURE_MOVES.filter((move) => mayMove(record, move, as))

function notAllowed(record: VolunteerRecord, as: RecordAct['as']) {
  // Papers are nothing for the leader of a team.
  if (as === 'leader') return refuse('RECORD.NOT_YOUR_VOLUNTEER')
  const state = stateOf(record)
  if (state !== 'none') return refuse('PICTURE.MOVE_NOT_ALLOWED', { state: PICTURE_STATES[state] })
  return refuse('PICTURE.MOVE_NOT_ALLOWED', { state: record.picture ? '正在删，请过一分钟再来' : '没有' })
}

/**
 * The one picture of a paper, where it will lie. It is deleted when the paper runs out, and after a year at the latest.
 * Errors: PICTURE.MOVE_NOT_ALLOWED.
 */
export function addPicture(record: VolunteerRecord, path: string, act: RecordAct): Result<VolunteerRecord> {
  if (!mayMove(record, 'add', act.as) || record.picture) return notAllowed(record, act.as)
  const longest = act.atMs + PICTURES['record.addPicture'].keptMs
  const ends = 'validUntilMs' in record.content ? expiryOf(record.content.validUntilMs) : longest
  const picture = {
    path,
    by: act.by,
    atMs: act.atMs,
    untilMs: Math.min(ends, longest),
    state: 'checking',
  } as const
  return ok({ ...record, picture })
}

/** Somebody wants to see it. Errors: PICTURE.MOVE_NOT_ALLOWED. */
export function seePicture(record: VolunteerRecord, as: RecordAct['as']): Result<WithPicture> {
  const { picture } = record
  return picture && mayMove(record, 'show', as) ? ok({ ...record, picture }) : notAllowed(record, as)
}

/** An office has looked at what the platform could not judge, and says why it may stay. Errors: PICTURE.MOVE_NOT_ALLOWED. */
export function keepPicture(record: VolunteerRecord, note: string, act: RecordAct): Result<VolunteerRecord> {
  const { picture } = record
  if (!picture || !mayMove(record, 'keep', act.as)) return notAllowed(record, act.as)
  return ok({
    ...record,
    picture: { ...picture, state: 'passed', kept: { by: act.by, atMs: act.atMs, note } },
  })
}

/** It goes, the record stays. Errors: PICTURE.MOVE_NOT_ALLOWED. */
export const removePicture = (record: VolunteerRecord, act: RecordAct): Result<VolunteerRecord> =>
  mayMove(record, 'remove', act.as) ? ok(endPicture(record)) : notAllowed(record, act.as)

/** What the platform says; `unchecked`: nothing in time, so a person looks; `lost`: its file never arrived. */
export type PictureVerdict = 'pass' | 'review' | 'risky' | 'unchecked' | 'lost'

/** A picture that was waited for, after the verdict on it. Null: nothing is waited for any more. */
export function judgePicture(record: VolunteerRecord, verdict: PictureVerdict): VolunteerRecord | null {
  const { picture } = record
  if (picture?.state !== 'checking') return null
  if (verdict === 'risky' || verdict === 'lost') return endPicture(record)
  return { ...record, picture: { ...picture, state: verdict === 'pass' ? 'passed' : 'doubtful' } }
}
