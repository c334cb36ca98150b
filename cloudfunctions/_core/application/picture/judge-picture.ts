import type { PictureVerdict } from '../../../../domain/pictures/picture-moves'
import type { WaitingPicture } from '../../store/collections'
import { forgetUncheckedPicture } from '../../store/picture-queries'
import { dropPictureOf } from './drop-picture'
import { PICTURE_OWNERS } from './picture-owners'

/** The verdict on one picture and what follows from it; whom it was about is forgotten with it. Twice is once. */
export async function judgePicture(
  waiting: WaitingPicture,
  verdict: PictureVerdict,
  atMs: number,
): Promise<boolean> {
  const { id, owner } = waiting
  const judged = await PICTURE_OWNERS[owner].judge(id, waiting.atMs, verdict, atMs)
  await dropPictureOf(owner, id)
  await forgetUncheckedPicture(waiting)
  return judged
}
