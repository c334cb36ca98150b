import { ok, type Result, refuse } from '../../../../domain/kernel/result'
import { lookAtPicture as decide } from '../../../../domain/privacy/look-at-picture'
import type { CheckedInput } from '../../../../types/actions'
import type { Changes, CommandContext } from '../../runtime/context'
import { people, volunteerRecords } from '../../store/collections'
import { lookChanges, looksToday } from '../privacy/count-looks'
import { seePicture } from './see-picture'

/** Writes down that an office looks; what it sees is read after that. One's own is looked at without more ado. */
export async function lookAtPicture(
  context: CommandContext,
  { recordId }: CheckedInput<'record.showPicture'>,
): Promise<Result<Changes<object>>> {
  const { tx, person } = context
  const seen = await seePicture(person, recordId, {
    record: (id) => volunteerRecords.findIn(tx, id),
    person: (id) => people.findIn(tx, id),
  })
  if (!seen.ok) return seen
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const { record, party } = seen.value
  if (party === 'self') return ok({ receipt: { recordId } })
  const before = await looksToday(context, person.id)
  const step = decide(record, party, { before, settings: context.settings })
  return step.ok ? ok({ receipt: { recordId }, ...lookChanges(context, person, step.value) }) : step
}
