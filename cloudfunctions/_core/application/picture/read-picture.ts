import { ok, type Result, refuse } from '../../../../domain/kernel/result'
import { cleanPicture, PICTURE_TYPES } from '../../../../domain/pictures/clean-picture'
import type { CheckedInput } from '../../../../types/actions'
import type { Caller } from '../../runtime/context'
import { people, volunteerRecords } from '../../store/collections'
import { readFileAt } from '../../store/files'
import { seePicture } from './see-picture'

type Shown = { readonly type: (typeof PICTURE_TYPES)[keyof typeof PICTURE_TYPES]; readonly picture: string }

/** What lies there, in base64. Errors: PICTURE.NOT_STORED. */
export async function readPictureAt(path: string): Promise<Result<Shown>> {
  const stored = await readFileAt(path)
  if (!stored) return refuse('PICTURE.NOT_STORED')
  const clean = cleanPicture(stored)
  if (!clean.ok) throw new Error(`what lies at ${path} is no picture`)
  return ok({ type: PICTURE_TYPES[clean.value.format], picture: stored.toString('base64') })
}

/** The picture itself goes to the phone: an address could be passed on, and lives on in caches. */
export async function readPicture({ person }: Caller, { recordId }: CheckedInput<'record.showPicture'>) {
  const seen = await seePicture(person, recordId, { record: volunteerRecords.find, person: people.find })
  if (!seen.ok) return seen
  const shown = await readPictureAt(seen.value.record.picture.path)
  return shown.ok ? ok({ recordId, ...shown.value }) : shown
}
