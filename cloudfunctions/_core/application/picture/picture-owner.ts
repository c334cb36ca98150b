import type { Notice } from '../../../../domain/notice/notice'
import { endPicture, type Pictured } from '../../../../domain/pictures/picture'
import {
  judgePicture,
  type PictureStep,
  type PictureVerdict,
  TOLD_OF_VERDICT,
} from '../../../../domain/pictures/picture-moves'
import { notices } from '../../store/collections'
import type { documents } from '../../store/documents'
import { picturesDue, picturesGone } from '../../store/picture-queries'
import { type Transaction, transact } from '../../store/transact'

type Rules<T extends Pictured> = {
  readonly withoutPicture: (owner: T) => T
  /** What is left of it when the time of its picture is over; where nothing is said, it only ends. */
  readonly outlive?: (owner: T, atMs: number) => T
  /** What somebody hears of a verdict. */
  readonly told: (tx: Transaction, owner: T, step: PictureStep, atMs: number) => Promise<readonly Notice[]>
}

/** Whatever the machine does with the pictures of one kind of document. */
export type PictureOwner = {
  readonly find: (id: string) => Promise<Pictured | null>
  /** The verdict on the picture that was added at that time, and who hears of it. Twice is once. */
  readonly judge: (id: string, addedMs: number, verdict: PictureVerdict, atMs: number) => Promise<boolean>
  readonly due: (nowMs: number, limit: number) => Promise<readonly Pictured[]>
  readonly endOld: (id: string, nowMs: number) => Promise<boolean>
  readonly gone: (limit: number) => Promise<readonly Pictured[]>
  /** Its file is deleted: nothing is known of it any more. */
  readonly forget: (id: string, path: string) => Promise<boolean>
}

/** Each change is made to the document as it stands then; one that changes nothing writes nothing. */
export function pictureOwner<T extends Pictured>(
  kept: ReturnType<typeof documents<T>>,
  { withoutPicture, outlive = endPicture, told }: Rules<T>,
): PictureOwner {
  const rewrite = (
    id: string,
    change: (owner: T) => T | null,
    tell?: (tx: Transaction, after: T) => Promise<readonly Notice[]>,
  ): Promise<boolean> =>
    transact(async (tx) => {
      const owner = await kept.findIn(tx, id)
      const after = owner && change(owner)
      if (!after || after === owner) return { commit: false, value: false }
      await kept.put(tx, after)
      await notices.add(tx, tell ? await tell(tx, after) : [])
      return { commit: true, value: true }
    })
  return {
    find: kept.find,
    judge: (id, addedMs, verdict, atMs) => {
      const step = TOLD_OF_VERDICT[verdict]
      return rewrite(
        id,
        (owner) => (owner.picture?.atMs === addedMs ? judgePicture(owner, verdict) : null),
        async (tx, after) => (step ? told(tx, after, step, atMs) : []),
      )
    },
    due: (nowMs, limit) => picturesDue(kept, nowMs, limit),
    endOld: (id, nowMs) =>
      rewrite(id, (owner) =>
        owner.picture && owner.picture.untilMs <= nowMs ? outlive(owner, nowMs) : null,
      ),
    gone: (limit) => picturesGone(kept, limit),
    forget: (id, path) =>
      rewrite(id, (owner) => (owner.picture?.path === path ? withoutPicture(owner) : null)),
  }
}
