import type { VolunteerRecord } from '../../../../domain/records/volunteer-record'
import { volunteerRecords } from '../../store/collections'
import { deleteFileAt } from '../../store/files'
import { rewriteRecord } from './rewrite-record'

/** Without what lay at that path. */
const forgetting =
  (path: string) =>
  (record: VolunteerRecord): VolunteerRecord => {
    const { picture, ...rest } = record
    return picture?.path === path ? rest : record
  }

/** Deletes the file of a picture that nobody sees any more. The record is written last: a crash only repeats it. */
export async function dropPicture({ id, picture }: VolunteerRecord): Promise<boolean> {
  if (picture?.state !== 'gone') return false
  await deleteFileAt(picture.path)
  return rewriteRecord(id, forgetting(picture.path))
}

/** The same at once, for whoever has just taken it away. */
export async function dropPictureOf({ recordId }: { readonly recordId: string }): Promise<void> {
  const record = await volunteerRecords.find(recordId)
  if (record) await dropPicture(record)
}
