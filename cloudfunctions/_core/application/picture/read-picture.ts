import { ok, refuse } from '../../../../domain/kernel/result'
import { cleanPicture, PICTURE_TYPES } from '../../../../domain/pictures/clean-picture'
import type { CheckedInput } from '../../../../types/actions'
import type { Caller } from '../../runtime/context'
import { people, volunteerRecords } from '../../store/collections'
import { readFileAt } from '../../store/files'
import { seePicture } from './see-picture'

/** The picture itself goes to the phone: an address could be passed on, and lives on in caches. */
export async function readPicture({ person }: Caller, { recordId }: CheckedInput<'record.showPicture'>) {
  const seen = await seePicture(person, recordId, { record: volunteerRecords.find, person: people.find })
  if (!seen.ok) return seen
  const stored = await readFileAt(seen.value.record.picture.path)
  if (!stored) return refuse('PICTURE.NOT_STORED')
  const clean = cleanPicture(stored)
  if (!clean.ok) throw new Error(`the picture of ${recordId} is none`)
  return ok({ recordId, type: PICTURE_TYPES[clean.value.format], picture: stored.toString('base64') })
}
