import { eachSafely, type Tally } from '../../runtime/run-timer'
import { PICTURE_OWNER_CODES } from '../../store/picture-owner-codes'
import { dropPicture } from '../picture/drop-picture'
import { PICTURE_OWNERS } from '../picture/picture-owners'

const BATCH = 50
const ACTION = 'jobs.pictures'

/** Pictures whose time is over, that were taken away, or whose volunteer has left. */
export async function deletePictures(nowMs: number): Promise<Tally> {
  let picturesDeleted = 0
  let picturesLeft = 0
  for (const code of PICTURE_OWNER_CODES) {
    const { due, endOld, gone } = PICTURE_OWNERS[code]
    const ended = await eachSafely(await due(nowMs, BATCH), ACTION, ({ id }) => endOld(id, nowMs))
    const deleted = await eachSafely(await gone(BATCH), ACTION, (owner) => dropPicture(code, owner))
    picturesDeleted += deleted.done
    picturesLeft += ended.failed + deleted.failed
  }
  return { picturesDeleted, picturesLeft }
}
