import { civilDay } from '../../../../domain/kernel/civil-text'
import { ok, refuse } from '../../../../domain/kernel/result'
import { ownDataFile } from '../../../../domain/privacy/own-data'
import { ownSections } from '../../../../domain/privacy/own-sections'
import type { CheckedInput } from '../../../../types/actions'
import type { Caller } from '../../runtime/context'
import { readEverythingAbout } from '../../store/own-data-queries'

/** One's own data go to the phone and lie nowhere else. */
export async function readOwnData({ person, nowMs }: Caller, { format }: CheckedInput<'me.export'>) {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  return ok(ownDataFile(ownSections(await readEverythingAbout(person)), format, civilDay(nowMs)))
}
