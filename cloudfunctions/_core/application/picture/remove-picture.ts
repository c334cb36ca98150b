import { removeFromRecord } from '../../../../domain/records/picture-of-record'
import type { Command } from '../../runtime/context'
import { recordStep } from '../records/record-step'

export const removePicture: Command<'record.removePicture'> = recordStep(
  'picture_remove',
  (record, _input, act) => removeFromRecord(record, act),
)
