import { useState } from 'react'
import { Button } from '../../ui/button/button'
import { Field } from '../../ui/field/field'
import { Message } from '../../ui/message/message'
import { Sheet } from '../../ui/sheet/sheet'
import { useCommand } from '../data/use-command'

type Props = { readonly recordId: string; readonly onAnswered: () => void }

/** The volunteer's own sentence about what was said of him. */
export function AnswerEvaluation({ recordId, onAnswered }: Props) {
  const answer = useCommand('record.answer', recordId)
  const [open, setOpen] = useState(false)
  const [text, setText] = useState('')
  const send = async () => {
    const { ok } = await answer.run({ recordId, text: text.trim() })
    if (!ok) return
    setOpen(false)
    onAnswered()
  }
  return (
    <>
      <Button id={`answer-${recordId}`} kind="quiet" label="回应一句" onTap={() => setOpen(true)} />
      {open && (
        <Sheet title="您怎么看这条评价？" back="不说了" onClose={() => setOpen(false)}>
          <Field
            id="answer"
            label="写一句，跟评价放在一起，写了不能改"
            kind="long"
            maxLength={200}
            value={text}
            onChange={setText}
          />
          {answer.error && <Message tone="danger" text={answer.error.message} />}
          <Button
            id="answer-yes"
            label="就这样写上"
            busy={answer.busy}
            disabled={text.trim() === ''}
            onTap={() => void send()}
          />
        </Sheet>
      )}
    </>
  )
}
