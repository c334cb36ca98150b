import { reasonWords } from '../../../../domain/order/reasons'
import { openRecordMoves } from '../../../../domain/records/record-moves'
import type { RecordAct, VolunteerRecord } from '../../../../domain/records/volunteer-record'
import type { ActionOutput } from '../../../../types/actions'

/** Who acted is told as an office, not as a person. */
const actView = ({ as, atMs }: RecordAct) => ({ as, atMs })

/** A record as its reader gets it. */
export function recordView(
  record: VolunteerRecord,
  reader: Pick<RecordAct, 'by' | 'as'>,
): ActionOutput<'record.list'>['records'][number] {
  const { checked, withdrawn } = record
  return {
    id: record.id,
    stationId: record.stationId,
    content: record.content,
    status: record.status,
    entered: actView(record.entered),
    checked: checked && {
      ...actView(checked),
      reason: checked.reason && reasonWords('refuse_record', checked.reason),
    },
    withdrawn: withdrawn && {
      ...actView(withdrawn),
      reason: reasonWords('withdraw_record', withdrawn.reason),
    },
    replacedBy: record.replacedBy,
    answer: record.answer,
    moves: [...openRecordMoves(record, reader)],
  }
}
