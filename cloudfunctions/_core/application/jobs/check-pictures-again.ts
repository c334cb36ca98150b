import { PICTURE_LIMITS } from '../../../../domain/pictures/picture-table'
import { eachSafely, type Tally } from '../../runtime/run-timer'
import type { WaitingPicture } from '../../store/collections'
import { temporaryUrlAt } from '../../store/files'
import { forgetUncheckedPicture, uncheckedPictures } from '../../store/picture-queries'
import { askAboutPicture } from '../picture/ask-about-picture'
import { judgePicture } from '../picture/judge-picture'
import { PICTURE_OWNERS } from '../picture/picture-owners'

const BATCH = 50
const ACTION = 'jobs.pictures'

/** Asks about what could not be asked; what has no answer in time is a person's to look at, and what was never stored goes. */
async function checkAgain(waiting: WaitingPicture, nowMs: number): Promise<boolean> {
  const owner = await PICTURE_OWNERS[waiting.owner].find(waiting.id)
  const { picture } = owner ?? {}
  if (!owner || picture?.state !== 'checking' || picture.atMs !== waiting.atMs) {
    await forgetUncheckedPicture(waiting)
    return true
  }
  if (nowMs - waiting.atMs < PICTURE_LIMITS.answeredWithinMs)
    return waiting.traceId ? false : askAboutPicture(waiting, owner)
  const stored = await temporaryUrlAt(picture.path, 60)
  return judgePicture(waiting, stored ? 'unchecked' : 'lost', nowMs)
}

/** Pictures that nobody has judged yet; the openid is forgotten with the answer. */
export async function checkPicturesAgain(nowMs: number): Promise<Tally> {
  const { done, failed } = await eachSafely(await uncheckedPictures(BATCH), ACTION, (each) =>
    checkAgain(each, nowMs),
  )
  return { picturesChecked: done, picturesFailed: failed }
}
