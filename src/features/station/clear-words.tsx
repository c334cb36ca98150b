import { WORDS_HELD } from '../../../domain/order/words-held'
import { Button } from '../../ui/button/button'
import { Message } from '../../ui/message/message'
import { useCommand } from '../data/use-command'
import type { OrderView } from '../order/progress-steps'

type Props = { readonly view: OrderView; readonly onDone: () => void }

/** The words are kept from those who come until somebody has read them. */
export function ClearWords({ view, onDone }: Props) {
  const clear = useCommand('order.clearWords', view.version)
  const { wordsHeld } = view
  if (!wordsHeld) return null
  const show = async () => {
    const { ok } = await clear.run({ orderId: view.id })
    if (ok) onDone()
  }
  return (
    <>
      <Message tone="warn" text={`${WORDS_HELD[wordsHeld]}。`} />
      {clear.error && <Message tone="danger" text={clear.error.message} />}
      {view.moves.includes('clear_words') && (
        <Button
          id="clear-words"
          kind="plain"
          label="看过了，给去的人看"
          busy={clear.busy}
          onTap={() => void show()}
        />
      )}
    </>
  )
}
