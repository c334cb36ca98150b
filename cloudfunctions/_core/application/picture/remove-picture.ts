import { removePicture as remove } from '../../../../domain/pictures/picture-moves'
import type { Command } from '../../runtime/context'
import { recordStep } from '../records/record-step'

export const removePicture: Command<'record.removePicture'> = recordStep(
  'picture_remove',
  (record, _input, act) => remove(record, act),
)
