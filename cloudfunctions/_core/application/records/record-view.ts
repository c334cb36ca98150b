import { reasonWords } from '../../../../domain/order/reasons'
import { openMovesOfRecord } from '../../../../domain/records/picture-of-record'
import { openRecordMoves } from '../../../../domain/records/record-moves'
import type { RecordAct, VolunteerRecord } from '../../../../domain/records/volunteer-record'
import type { ActionOutput } from '../../../../types/actions'

type Line = ActionOutput<'record.list'>['records'][number]

/** Who acted is told as an office, not as a person. */
const actView = ({ as, atMs }: RecordAct) => ({ as, atMs })

/** Whether there is a photograph; whoever may not see it yet hears no more than that it is looked at. */
function pictureView(record: VolunteerRecord, as: RecordAct['as']): Line['picture'] {
  const { state } = record.picture ?? {}
  const none = state === undefined || state === 'gone'
  return { state: none ? null : state, moves: [...openMovesOfRecord(record, as)] }
}

/** A record as its reader gets it. */
export function recordView(record: VolunteerRecord, reader: Pick<RecordAct, 'by' | 'as'>): Line {
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
    picture: pictureView(record, reader.as),
  }
}
