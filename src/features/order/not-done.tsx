import { Message } from '../../ui/message/message'
import { useCommand } from '../data/use-command'
import type { OrderView } from './progress-steps'
import { ReasonButton } from './reason-button'

type Props = { readonly view: OrderView; readonly reload: () => Promise<void> }

/** The requester says that it was not done after all. */
export function NotDone({ view, reload }: Props) {
  const say = useCommand('order.notDone', view.version, view.title)
  if (!view.moves.includes('not_done')) return null
  const send = async (reason: { code: string; text: string }) => {
    await say.run({ orderId: view.id, reason })
    await reload()
  }
  return (
    <>
      {say.error && <Message tone="warn" text={say.error.message} />}
      <ReasonButton
        id="not-done"
        label="没办成，请再来"
        question="哪里没办成？"
        reasons="not_done"
        busy={say.busy}
        onReason={(reason) => void send(reason)}
      />
    </>
  )
}
