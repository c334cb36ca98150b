import { keepOfRecord } from '../../../../domain/records/picture-of-record'
import type { CheckedInput } from '../../../../types/actions'
import type { Command } from '../../runtime/context'
import { recordStep } from '../records/record-step'

export const keepPicture: Command<'record.keepPicture'> = recordStep(
  'picture_keep',
  (record, { note }: CheckedInput<'record.keepPicture'>, act) => keepOfRecord(record, note, act),
)
