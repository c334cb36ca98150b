import { keepPicture as keep } from '../../../../domain/pictures/picture-moves'
import type { CheckedInput } from '../../../../types/actions'
import type { Command } from '../../runtime/context'
import { recordStep } from '../records/record-step'

export const keepPicture: Command<'record.keepPicture'> = recordStep(
  'picture_keep',
  (record, { note }: CheckedInput<'record.keepPicture'>, act) => keep(record, note, act),
)
