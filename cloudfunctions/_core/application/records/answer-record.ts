import { answerRecord as answer } from '../../../../domain/records/record-moves'
import type { CheckedInput } from '../../../../types/actions'
import type { Command } from '../../runtime/context'
import { recordStep } from './record-step'

export const answerRecord: Command<'record.answer'> = recordStep(
  null,
  (record, { text }: CheckedInput<'record.answer'>, act) => answer(record, text, act),
)
