import { ok, refuse } from '../../../../domain/kernel/result'
import { recordNotices } from '../../../../domain/notice/record-notice'
import { enterRecord } from '../../../../domain/records/enter-record'
import type { RecordContent } from '../../../../domain/records/volunteer-record'
import type { CheckedInput } from '../../../../types/actions'
import type { Command } from '../../runtime/context'
import { recordIdOf } from '../../runtime/ids'
import { people, volunteerRecords } from '../../store/collections'
import { findSubject } from './find-subject'
import { recordChanges } from './record-changes'

/** The schema has masked the number already. */
function contentOf(content: CheckedInput<'record.add'>['content']): RecordContent {
  if (content.kind !== 'credential') return content
  const { number, ...paper } = content
  return { ...paper, numberMasked: number }
}

export const addRecord: Command<'record.add'> = async ({ tx, person, nowMs, commandId }, input) => {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const found = await findSubject(person, input.volunteerId ?? person.id, (id) => people.findIn(tx, id))
  if (!found.ok) return found
  const { subject, party } = found.value
  const replaces = input.replaces === undefined ? null : await volunteerRecords.findIn(tx, input.replaces)
  if (input.replaces !== undefined && !replaces) return refuse('RECORD.NOT_FOUND')
  const act = { by: person.id, as: party, atMs: nowMs }
  const id = recordIdOf(commandId)
  const entered = enterRecord(subject, { id, content: contentOf(input.content), replaces }, act)
  if (!entered.ok) return entered
  const [record, ...replaced] = entered.value
  return ok({
    receipt: { recordId: id, status: record.status },
    ...recordChanges(subject, [record, ...replaced]),
    notices: recordNotices('add', record, act),
  })
}
