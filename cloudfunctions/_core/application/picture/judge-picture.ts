import { type PictureStep, pictureNotice } from '../../../../domain/notice/picture-notice'
import { SYSTEM_ACTOR_ID } from '../../../../domain/order/order-event'
import { judgePicture as judge, type PictureVerdict } from '../../../../domain/pictures/picture-moves'
import { writeChanges } from '../../runtime/write-changes'
import { people, type UncheckedPicture, volunteerRecords } from '../../store/collections'
import { forgetUncheckedPicture } from '../../store/picture-queries'
import { transact } from '../../store/transact'
import { dropPictureOf } from './drop-picture'

const ACTION = 'jobs.pictures'

/** What somebody hears of a verdict; null: nothing, there is nothing to do. */
const TOLD = {
  pass: null,
  review: 'doubtful',
  unchecked: 'doubtful',
  risky: 'risky',
  lost: 'lost',
} as const satisfies Record<PictureVerdict, PictureStep | null>

/** The verdict on one picture and what follows from it; whom it was about is forgotten with it. Twice is once. */
export async function judgePicture(
  waiting: UncheckedPicture,
  verdict: PictureVerdict,
  atMs: number,
): Promise<boolean> {
  const { id, townId } = waiting
  const judged = await transact(async (tx) => {
    const record = await volunteerRecords.findIn(tx, id)
    const after = record?.picture?.atMs === waiting.atMs ? judge(record, verdict) : null
    const subject = after && (await people.findIn(tx, after.volunteerId))
    if (!after || !subject) return { commit: false, value: false }
    const step = TOLD[verdict]
    const notices = step ? [pictureNotice(step, after, subject, atMs)] : []
    const origin = { townId, action: ACTION, actorId: SYSTEM_ACTOR_ID, atMs, command: null }
    await writeChanges(tx, { receipt: {}, records: [after], notices }, origin)
    return { commit: true, value: true }
  })
  await dropPictureOf({ recordId: id })
  await forgetUncheckedPicture(waiting)
  return judged
}
