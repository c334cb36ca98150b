import type { Pictured } from '../../../../domain/pictures/picture'
import { deleteFileAt } from '../../store/files'
import type { PictureOwnerCode } from '../../store/picture-owner-codes'
import { PICTURE_OWNERS } from './picture-owners'

/** Deletes the file of a picture that nobody sees any more. What it belongs to is written last: a crash only repeats it. */
export async function dropPicture(owner: PictureOwnerCode, { id, picture }: Pictured): Promise<boolean> {
  if (picture?.state !== 'gone') return false
  await deleteFileAt(picture.path)
  return PICTURE_OWNERS[owner].forget(id, picture.path)
}

/** The same at once, for whoever has just taken it away. */
export async function dropPictureOf(owner: PictureOwnerCode, id: string): Promise<void> {
  const found = await PICTURE_OWNERS[owner].find(id)
  if (found) await dropPicture(owner, found)
}
