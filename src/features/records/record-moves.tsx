import { useState } from 'react'
import { REASONS } from '../../../domain/order/reasons'
import { Button } from '../../ui/button/button'
import { ChoiceSheet } from '../../ui/choice-sheet/choice-sheet'
import { Message } from '../../ui/message/message'
import { AskingButton } from '../../ui/sheet/asking-button'
import type { CommandState } from '../data/use-command'
import { useCommand } from '../data/use-command'
import { ReasonButton } from '../order/reason-button'
import { AnswerEvaluation } from './answer-evaluation'
import type { RecordLine } from './record-words'

type Props = {
  readonly line: RecordLine
  readonly own: boolean
  readonly onReplace: () => void
  readonly onMoved: () => void
}

type Withdraw = CommandState<'record.withdraw'>

/** Said by the product itself, not chosen. */
const { replaced: _replaced, taken_back: _takenBack, ...OFFICE_REASONS } = REASONS.withdraw_record

/** An office takes a record out, or puts another in its place. */
function TakeOut({ line, withdraw, onReplace, onMoved }: Omit<Props, 'own'> & { withdraw: Withdraw }) {
  const [asking, setAsking] = useState(false)
  const take = async (reason: { code: string; text: string }) => {
    setAsking(false)
    const { ok } = await withdraw.run({ recordId: line.id, reason })
    if (ok) onMoved()
  }
  return (
    <>
      {line.status === 'standing' && (
        <Button id={`replace-${line.id}`} kind="quiet" label="换成新的一条" onTap={onReplace} />
      )}
      <Button
        id={`withdraw-${line.id}`}
        kind="quiet"
        label="撤掉这一条"
        busy={withdraw.busy}
        onTap={() => setAsking(true)}
      />
      {asking && (
        <ChoiceSheet
          title="撤掉后还看得到，标着“已撤”。为什么撤？"
          options={OFFICE_REASONS}
          onChoose={(reason) => void take(reason)}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  )
}

/** The volunteer takes back what he handed in. */
function TakeBack({ line, withdraw, onMoved }: Pick<Props, 'line' | 'onMoved'> & { withdraw: Withdraw }) {
  const take = async () => {
    const reason = { code: 'taken_back', text: '' }
    const { ok } = await withdraw.run({ recordId: line.id, reason })
    if (ok) onMoved()
  }
  return (
    <AskingButton
      id={`withdraw-${line.id}`}
      kind="quiet"
      label="收回这一条"
      question="收回后站里不再核实，要记的话得重新交。"
      yes="收回"
      back="不收回"
      busy={withdraw.busy}
      onYes={() => void take()}
    />
  )
}

/** An office has seen the proof, or not. */
function Check({ line, onMoved }: Pick<Props, 'line' | 'onMoved'>) {
  const confirm = useCommand('record.confirm', line.status)
  const refuse = useCommand('record.refuse', line.status)
  const error = confirm.error ?? refuse.error
  const yes = async () => {
    const { ok } = await confirm.run({ recordId: line.id })
    if (ok) onMoved()
  }
  const no = async (reason: { code: string; text: string }) => {
    const { ok } = await refuse.run({ recordId: line.id, reason })
    if (ok) onMoved()
  }
  return (
    <>
      {error && <Message tone="warn" text={error.message} />}
      <AskingButton
        id={`confirm-${line.id}`}
        kind="primary"
        label="核实了"
        question="见过证明，内容都对吗？"
        yes="都对，记进档案"
        back="再看看"
        busy={confirm.busy}
        onYes={() => void yes()}
      />
      <ReasonButton
        id={`refuse-${line.id}`}
        label="核实不了"
        question="核实不了，是因为"
        reasons="refuse_record"
        busy={refuse.busy}
        onReason={(reason) => void no(reason)}
      />
    </>
  )
}

/** The steps that are open to the reader on one record. */
export function RecordMoves({ line, own, onReplace, onMoved }: Props) {
  const withdraw = useCommand('record.withdraw', line.status)
  const may = (move: RecordLine['moves'][number]) => line.moves.includes(move)
  return (
    <>
      {may('confirm') && <Check line={line} onMoved={onMoved} />}
      {withdraw.error && <Message tone="warn" text={withdraw.error.message} />}
      {may('withdraw') && own && <TakeBack line={line} withdraw={withdraw} onMoved={onMoved} />}
      {may('withdraw') && !own && line.status === 'standing' && (
        <TakeOut line={line} withdraw={withdraw} onReplace={onReplace} onMoved={onMoved} />
      )}
      {may('answer') && <AnswerEvaluation recordId={line.id} onAnswered={onMoved} />}
    </>
  )
}
