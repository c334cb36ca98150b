import { ok, type Result, refuse } from '../../../../domain/kernel/result'
import { recordNotices, type ToldOfRecord } from '../../../../domain/notice/record-notice'
import type { RecordAct, VolunteerRecord } from '../../../../domain/records/volunteer-record'
import type { ActionOutput } from '../../../../types/actions'
import type { Changes, CommandContext } from '../../runtime/context'
import { people, volunteerRecords } from '../../store/collections'
import { findSubject } from './find-subject'
import { recordChanges } from './record-changes'

type Decide<Input> = (record: VolunteerRecord, input: Input, act: RecordAct) => Result<VolunteerRecord>

/**
 * A move on a record that is there: who the caller is to its volunteer, the move, and what follows from it. `told`: what
 * the volunteer hears where somebody else did it; null: nothing.
 */
export const recordStep =
  <Input extends { readonly recordId: string }>(told: ToldOfRecord | null, decide: Decide<Input>) =>
  async (
    { tx, person, nowMs }: CommandContext,
    input: Input,
  ): Promise<Result<Changes<ActionOutput<'record.confirm'>>>> => {
    if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
    const record = await volunteerRecords.findIn(tx, input.recordId)
    if (record?.townId !== person.townId) return refuse('RECORD.NOT_FOUND')
    const found = await findSubject(person, record.volunteerId, (id) => people.findIn(tx, id))
    if (!found.ok) return found
    const { subject, party } = found.value
    const act = { by: person.id, as: party, atMs: nowMs }
    const decided = decide(record, input, act)
    if (!decided.ok) return decided
    const after = decided.value
    return ok({
      receipt: { recordId: after.id, status: after.status },
      ...recordChanges(subject, [after]),
      notices: told ? recordNotices(told, after, act) : [],
    })
  }
