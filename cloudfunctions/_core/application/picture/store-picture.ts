import { cleanPicture } from '../../../../domain/pictures/clean-picture'
import { picturesToCheck } from '../../store/collections'
import { deleteFileAt, putFile } from '../../store/files'
import type { PictureOwnerCode } from '../../store/picture-owner-codes'
import { askAboutPicture } from './ask-about-picture'
import { PICTURE_OWNERS } from './picture-owners'

/** The file of a picture that was written down, and the question to WeChat; sent again it does what was cut off. */
export async function storePicture(owner: PictureOwnerCode, id: string, picture: string): Promise<void> {
  const { find } = PICTURE_OWNERS[owner]
  const waiting = await picturesToCheck.find(id)
  const asked = (await find(id))?.picture
  const clean = cleanPicture(Buffer.from(picture, 'base64'))
  if (!waiting || waiting.traceId || asked?.state !== 'checking' || !clean.ok) return
  await putFile(asked.path, Buffer.from(clean.value.bytes))
  const after = await find(id)
  // Taken away again in the meantime: nothing may stay of it.
  if (after?.picture?.path !== asked.path || after.picture.state === 'gone') await deleteFileAt(asked.path)
  else await askAboutPicture(waiting, after)
}
