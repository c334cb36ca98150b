import { useState } from 'react'
import { sayMoment } from '../../../domain/kernel/say-moment'
import { serverNowMs } from '../../services/server-clock'
import { Button } from '../../ui/button/button'
import { Field } from '../../ui/field/field'
import { Message } from '../../ui/message/message'
import { Sheet } from '../../ui/sheet/sheet'
import { isTaken } from '../data/is-taken'
import { useCommand } from '../data/use-command'
import { useFormDraft } from '../data/use-form-draft'
import type { OrderView } from '../order/progress-steps'

type Props = {
  readonly mine: NonNullable<OrderView['mine']>
  readonly view: OrderView
  readonly reload: () => Promise<void>
}

function objectionWords({ text, atMs, open, keptWords }: NonNullable<Props['mine']['objection']>): string {
  const said = `您${sayMoment(atMs, serverNowMs())}说时长不对：“${text}”。`
  if (open) return `${said}站里和镇里正在核对，会告诉您结果。`
  return keptWords ? `${said}核对过了，不改：${keptWords}` : `${said}核对过了，已经改好。`
}

/** 「时长不对」: what the volunteer says against his minutes, and what became of it. */
export function ObjectToMinutes({ mine, view, reload }: Props) {
  const object = useCommand('order.object', view.version, view.title)
  const { form, change, sent } = useFormDraft(`objection ${view.id}`, { text: '' })
  const { text } = form
  const [open, setOpen] = useState(false)
  const send = async () => {
    const answer = await object.run({ orderId: view.id, text: text.trim() })
    if (!isTaken(answer)) return
    setOpen(false)
    change({ text: '' })
    sent()
    await reload()
  }
  return (
    <>
      {mine.objection && <Message tone="info" text={objectionWords(mine.objection)} />}
      {view.moves.includes('object') && (
        <Button id="object" kind="quiet" label="时长不对" onTap={() => setOpen(true)} />
      )}
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
          {object.error && <Message tone="danger" text={object.error.message} />}
          <Button
            id="object-yes"
            label="请核对"
            busy={object.busy}
            disabled={text.trim() === ''}
            onTap={() => void send()}
          />
        </Sheet>
      )}
    </>
  )
}
