import { ok, type Result, refuse } from '../../../../domain/kernel/result'
import type { Person } from '../../../../domain/people/person'
import type { WithPicture } from '../../../../domain/pictures/picture-moves'
import { seeOfRecord } from '../../../../domain/records/picture-of-record'
import type { RecordParty } from '../../../../domain/records/record-lifecycle'
import type { VolunteerRecord } from '../../../../domain/records/volunteer-record'
import { findSubject } from '../records/find-subject'

type Find<T> = (id: string) => Promise<T | null>

export type Seen = { readonly record: WithPicture<VolunteerRecord>; readonly party: RecordParty }

/** The record whose picture somebody wants to see and may. Errors: RECORD.NOT_FOUND, RECORD.NOT_YOUR_VOLUNTEER, PICTURE.MOVE_NOT_ALLOWED. */
export async function seePicture(
  caller: Person | null,
  recordId: string,
  find: { readonly record: Find<VolunteerRecord>; readonly person: Find<Person> },
): Promise<Result<Seen>> {
  if (!caller) return refuse('SESSION.REGISTRATION_NEEDED')
  const record = await find.record(recordId)
  if (record?.townId !== caller.townId) return refuse('RECORD.NOT_FOUND')
  const found = await findSubject(caller, record.volunteerId, find.person)
  if (!found.ok) return found
  const { party } = found.value
  const seen = seeOfRecord(record, party)
  return seen.ok ? ok({ record: seen.value, party }) : seen
}
