import { Message } from '../../ui/message/message'
import { useCommand } from '../data/use-command'
import type { OrderView } from '../order/progress-steps'
import { ReasonButton } from '../order/reason-button'

type Props = {
  readonly view: OrderView
  /** 不认这一笔 */
  readonly label: string
  readonly onDone: () => void
}

/** What was entered does not stand, or who wrote it down takes it back. */
export function RefuseEntry({ view, label, onDone }: Props) {
  const refuse = useCommand('order.refuseEntry', view.version)
  if (!view.moves.includes('refuse_entry')) return null
  const send = async (reason: { code: string; text: string }) => {
    const { ok } = await refuse.run({ orderId: view.id, reason })
    if (ok) onDone()
  }
  return (
    <>
      {refuse.error && <Message tone="danger" text={refuse.error.message} />}
      <ReasonButton
        id="refuse-entry"
        label={label}
        question="为什么不算？"
        reasons="refuse_entry"
        busy={refuse.busy}
        onReason={(reason) => void send(reason)}
      />
    </>
  )
}
