import { useState } from 'react'
import { sayMoment } from '../../../domain/kernel/say-moment'
import type { ObjectionView } from '../../../domain/order/objection'
import type { CallError } from '../../services/call-error'
import { serverNowMs } from '../../services/server-clock'
import { Button } from '../../ui/button/button'
import { Field } from '../../ui/field/field'
import { Message } from '../../ui/message/message'
import { Sheet } from '../../ui/sheet/sheet'
import { useFormDraft } from '../data/use-form-draft'

type Props = {
  /** What he has said last; null: nothing. */
  readonly objection: ObjectionView | null
  readonly mayObject: boolean
  /** Under which what he begins to write is kept. */
  readonly draft: string
  readonly command: { readonly busy: boolean; readonly error: CallError | null }
  /** Whether it was taken. */
  readonly onSend: (text: string) => Promise<boolean>
}

function objectionWords({ text, atMs, open, keptWords }: ObjectionView): string {
  const said = `您${sayMoment(atMs, serverNowMs())}说时长不对：“${text}”。`
  if (open) return `${said}站里和镇里正在核对，会告诉您结果。`
  return keptWords ? `${said}核对过了，不改：${keptWords}` : `${said}核对过了，已经改好。`
}

/** 「时长不对」: what the volunteer says against his minutes, and what became of it. */
export function MinutesObjection({ objection, mayObject, draft, command, onSend }: Props) {
  const { form, change, sent } = useFormDraft(draft, { text: '' })
  const { text } = form
  const [open, setOpen] = useState(false)
  const send = async () => {
    if (!(await onSend(text.trim()))) return
    setOpen(false)
    change({ text: '' })
    sent()
  }
  return (
    <>
      {objection && <Message tone="info" text={objectionWords(objection)} />}
      {mayObject && <Button id="object" kind="quiet" label="时长不对" onTap={() => setOpen(true)} />}
      {open && (
        <Sheet title="时长哪里不对？" back="不说了" onClose={() => setOpen(false)}>
          <Field
            id="objection"
            label="写一句，站里和镇里会核对"
            kind="long"
            maxLength={200}
            placeholder="比如：我八点到，十点才走"
            value={text}
            onChange={(words) => change({ text: words })}
          />
          {command.error && <Message tone="danger" text={command.error.message} />}
          <Button
            id="object-yes"
            label="请核对"
            busy={command.busy}
            disabled={text.trim() === ''}
            onTap={() => void send()}
          />
        </Sheet>
      )}
    </>
  )
}
