import { type Result, refuse } from '../kernel/result'
import type { PictureMove } from '../pictures/picture-lifecycle'
import {
  addPicture,
  keepPicture,
  openPictureMoves,
  type PictureAsker,
  removePicture,
  seePicture,
  type WithPicture,
} from '../pictures/picture-moves'
import { PICTURES } from '../pictures/picture-table'
import { expiryOf } from './paper-expiry'
import { RECORD_KINDS } from './record-kinds'
import type { RecordAct, VolunteerRecord } from './volunteer-record'

type As = RecordAct['as']

/** Papers are nothing for the leader of a team. */
function askerOf({ kind, status }: VolunteerRecord, as: As): PictureAsker {
  const open = RECORD_KINDS[kind].pictured && (status === 'pending' || status === 'standing')
  return as === 'leader' || !open ? null : { as, pending: status === 'pending' }
}

const unlessLeader = <T>(as: As, result: Result<T>): Result<T> =>
  as === 'leader' ? refuse('RECORD.NOT_YOUR_VOLUNTEER') : result

/** What somebody may do now with the photograph of a paper: the buttons beside it. */
export const openMovesOfRecord = (record: VolunteerRecord, as: As): readonly PictureMove[] =>
  openPictureMoves(record, askerOf(record, as))

/**
 * The one picture of a paper, where it will lie. It is deleted when the paper runs out, and after a year at the latest.
 * Errors: PICTURE.MOVE_NOT_ALLOWED, RECORD.NOT_YOUR_VOLUNTEER; so of every move.
 */
export function addToRecord(
  record: VolunteerRecord,
  path: string,
  { as, by, atMs }: RecordAct,
): Result<VolunteerRecord> {
  const longest = atMs + PICTURES['record.addPicture'].keptMs
  const ends = 'validUntilMs' in record.content ? expiryOf(record.content.validUntilMs) : longest
  const taken = { path, by, atMs, untilMs: Math.min(ends, longest) }
  return unlessLeader(as, addPicture(record, taken, askerOf(record, as)))
}

/** Somebody wants to see it. */
export const seeOfRecord = (record: VolunteerRecord, as: As): Result<WithPicture<VolunteerRecord>> =>
  unlessLeader(as, seePicture(record, askerOf(record, as)))

/** An office has looked at a doubtful one, and says why it may stay. */
export const keepOfRecord = (
  record: VolunteerRecord,
  note: string,
  { as, by, atMs }: RecordAct,
): Result<VolunteerRecord> => unlessLeader(as, keepPicture(record, { by, atMs, note }, askerOf(record, as)))

/** It goes, the record stays. */
export const removeFromRecord = (record: VolunteerRecord, { as }: RecordAct): Result<VolunteerRecord> =>
  unlessLeader(as, removePicture(record, askerOf(record, as)))
