import { withdrawRecord as withdraw } from '../../../../domain/records/record-moves'
import type { CheckedInput } from '../../../../types/actions'
import type { Command } from '../../runtime/context'
import { recordStep } from './record-step'

export const withdrawRecord: Command<'record.withdraw'> = recordStep(
  'withdraw',
  (record, { reason }: CheckedInput<'record.withdraw'>, act) => withdraw(record, reason, act),
)
