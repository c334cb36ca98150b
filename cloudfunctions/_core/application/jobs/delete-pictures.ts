import { endPicture } from '../../../../domain/pictures/record-picture'
import { eachSafely, type Tally } from '../../runtime/run-timer'
import { recordsWithPicturesDue, recordsWithPicturesGone } from '../../store/record-queries'
import { dropPicture } from '../picture/drop-picture'
import { rewriteRecord } from '../picture/rewrite-record'

const BATCH = 50
const ACTION = 'jobs.pictures'

/** Photographs of papers that have run out, were withdrawn, or whose volunteer has left. */
export async function deletePictures(nowMs: number): Promise<Tally> {
  const due = await recordsWithPicturesDue(nowMs, BATCH)
  const ended = await eachSafely(due, ACTION, ({ id }) =>
    rewriteRecord(id, (record) =>
      record.picture && record.picture.untilMs <= nowMs ? endPicture(record) : record,
    ),
  )
  const deleted = await eachSafely(await recordsWithPicturesGone(BATCH), ACTION, dropPicture)
  return { picturesDeleted: deleted.done, picturesLeft: ended.failed + deleted.failed }
}
