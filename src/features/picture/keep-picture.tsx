import { useState } from 'react'
import type { CallError } from '../../services/call-error'
import { Button } from '../../ui/button/button'
import { Field } from '../../ui/field/field'
import { Message } from '../../ui/message/message'
import { Sheet } from '../../ui/sheet/sheet'

type Props = {
  readonly of: string
  /** What could stand there, for example. */
  readonly example: string
  readonly busy: boolean
  readonly error: CallError | null
  readonly onKeep: (note: string) => void
}

/** What the platform could not judge: a person has looked, and says why it may stay. */
export function KeepPicture({ of, example, busy, error, onKeep }: Props) {
  const [asking, setAsking] = useState(false)
  const [note, setNote] = useState('')
  return (
    <>
      <Button id={`keep-picture-${of}`} kind="quiet" label="照片可以留" onTap={() => setAsking(true)} />
      {asking && (
        <Sheet title="先看过照片，再说可以留" onClose={() => setAsking(false)}>
          <Field
            id="keep-note"
            label="照片上是什么"
            placeholder={`比如：${example}`}
            maxLength={60}
            value={note}
            onChange={setNote}
          />
          {error && <Message tone="warn" text={error.message} />}
          <Button
            id="keep-yes"
            label="可以留"
            busy={busy}
            disabled={note.trim() === ''}
            onTap={() => onKeep(note.trim())}
          />
        </Sheet>
      )}
    </>
  )
}
