import { ok, type Result, refuse } from '../kernel/result'
import { endPicture, PICTURE_STATES, type Picture, type Pictured } from './picture'
import { PICTURE_LIFECYCLE, PICTURE_MOVES, type PictureMove, type PictureParty } from './picture-lifecycle'

type Holder = Pick<Pictured, 'picture'>

/** Who asks for a picture; `pending`: nobody has confirmed yet what it proves. Null: he has nothing to do with it. */
export type PictureAsker = { readonly as: PictureParty; readonly pending: boolean } | null

export type WithPicture<T> = T & { readonly picture: Picture }

const stateOf = ({ picture }: Holder) =>
  picture && picture.state !== 'gone' ? picture.state : ('none' as const)

const mayMove = (owner: Holder, move: PictureMove, asker: PictureAsker): boolean =>
  asker !== null &&
  PICTURE_LIFECYCLE.some(
    (row) =>
      row.move === move &&
      row.from === stateOf(owner) &&
      row.by.includes(asker.as) &&
      (!row.pendingOnly || asker.pending),
  )

/** What somebody may do now with the picture: the buttons beside it. */
export const openPictureMoves = (owner: Holder, asker: PictureAsker): readonly PictureMove[] =>
  PICTURE_MOVES.filter((move) => mayMove(owner, move, asker))

function notAllowed(owner: Holder) {
  const state = stateOf(owner)
  if (state !== 'none') return refuse('PICTURE.MOVE_NOT_ALLOWED', { state: PICTURE_STATES[state] })
  return refuse('PICTURE.MOVE_NOT_ALLOWED', { state: owner.picture ? '正在删，请过一分钟再来' : '没有' })
}

/** The one picture that there may be, hidden until it was looked at. Errors: PICTURE.MOVE_NOT_ALLOWED. */
export const addPicture = <T extends Holder>(
  owner: T,
  taken: Omit<Picture, 'state' | 'kept'>,
  asker: PictureAsker,
): Result<T> =>
  mayMove(owner, 'add', asker) && !owner.picture
    ? ok({ ...owner, picture: { ...taken, state: 'checking' } })
    : notAllowed(owner)

/** Somebody wants to see it. Errors: PICTURE.MOVE_NOT_ALLOWED. */
export function seePicture<T extends Holder>(owner: T, asker: PictureAsker): Result<WithPicture<T>> {
  const { picture } = owner
  return picture && mayMove(owner, 'show', asker) ? ok({ ...owner, picture }) : notAllowed(owner)
}

/** Somebody else has looked at what the platform could not judge, and says why it may stay. Errors: PICTURE.MOVE_NOT_ALLOWED. */
export function keepPicture<T extends Holder>(
  owner: T,
  kept: NonNullable<Picture['kept']>,
  asker: PictureAsker,
): Result<T> {
  const { picture } = owner
  return picture && mayMove(owner, 'keep', asker)
    ? ok({ ...owner, picture: { ...picture, state: 'passed', kept } })
    : notAllowed(owner)
}

/** It goes, what it belongs to stays. Errors: PICTURE.MOVE_NOT_ALLOWED. */
export const removePicture = <T extends Holder>(owner: T, asker: PictureAsker): Result<T> =>
  mayMove(owner, 'remove', asker) ? ok(endPicture(owner)) : notAllowed(owner)

/** What the platform says; `unchecked`: nothing in time, so a person looks; `lost`: its file never arrived. */
export type PictureVerdict = 'pass' | 'review' | 'risky' | 'unchecked' | 'lost'

/** A picture that was waited for, after the verdict on it. Null: nothing is waited for any more. */
export function judgePicture<T extends Holder>(owner: T, verdict: PictureVerdict): T | null {
  const { picture } = owner
  if (picture?.state !== 'checking') return null
  if (verdict === 'risky' || verdict === 'lost') return endPicture(owner)
  return { ...owner, picture: { ...picture, state: verdict === 'pass' ? 'passed' : 'doubtful' } }
}

/** What a verdict makes somebody do: look himself, or take another. */
export type PictureStep = 'risky' | 'lost' | 'doubtful'

/** Of which verdict somebody hears; null: there is nothing to do. */
export const TOLD_OF_VERDICT = {
  pass: null,
  review: 'doubtful',
  unchecked: 'doubtful',
  risky: 'risky',
  lost: 'lost',
} as const satisfies Record<PictureVerdict, PictureStep | null>
