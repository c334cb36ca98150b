import { confirmRecord as confirm } from '../../../../domain/records/record-moves'
import type { Command } from '../../runtime/context'
import { recordStep } from './record-step'

export const confirmRecord: Command<'record.confirm'> = recordStep('confirm', (record, _input, act) =>
  confirm(record, act),
)
