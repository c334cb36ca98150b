import { refuseRecord as refuse } from '../../../../domain/records/record-moves'
import type { CheckedInput } from '../../../../types/actions'
import type { Command } from '../../runtime/context'
import { recordStep } from './record-step'

export const refuseRecord: Command<'record.refuse'> = recordStep(
  'refuse',
  (record, { reason }: CheckedInput<'record.refuse'>, act) => refuse(record, reason, act),
)
