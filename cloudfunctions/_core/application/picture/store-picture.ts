import { cleanPicture } from '../../../../domain/pictures/clean-picture'
import type { CheckedInput } from '../../../../types/actions'
import type { Sent } from '../../runtime/endpoint'
import { picturesToCheck, volunteerRecords } from '../../store/collections'
import { deleteFileAt, putFile } from '../../store/files'
import { askAboutPicture } from './ask-about-picture'

/** The file of a picture that was written down, and the question to WeChat; sent again it does what was cut off. */
export async function storePicture(
  { recordId }: { readonly recordId: string },
  _nowMs: number,
  { input }: Sent<CheckedInput<'record.addPicture'>>,
): Promise<void> {
  const waiting = await picturesToCheck.find(recordId)
  const record = await volunteerRecords.find(recordId)
  const clean = cleanPicture(Buffer.from(input.picture, 'base64'))
  const asked = record?.picture
  if (!waiting || waiting.traceId || asked?.state !== 'checking' || !clean.ok) return
  await putFile(asked.path, Buffer.from(clean.value.bytes))
  const after = await volunteerRecords.find(recordId)
  // Taken away again in the meantime: nothing may stay of it.
  if (after?.picture?.path !== asked.path || after.picture.state === 'gone') await deleteFileAt(asked.path)
  else await askAboutPicture(waiting, after)
}
