import { Message } from '../../ui/message/message'
import { useCommand } from '../data/use-command'
import type { OrderView } from '../order/progress-steps'
import { ReasonButton } from '../order/reason-button'

type Props = {
  readonly view: OrderView
  readonly part: OrderView['parts'][number]
  readonly onDone: () => void
}

/** 「让他不用来了」, of one who has accepted and not come yet; the others stay. */
export function ReleaseButton({ view, part, onDone }: Props) {
  const release = useCommand('order.release', view.version)
  const { volunteerId, name, status } = part
  if (status !== 'accepted' || !view.moves.includes('release')) return null
  const take = async (reason: { code: string; text: string }) => {
    const { ok } = await release.run({ orderId: view.id, volunteerId, reason })
    if (ok) onDone()
  }
  return (
    <>
      {release.error && <Message tone="warn" text={release.error.message} />}
      <ReasonButton
        id={`release-${volunteerId}`}
        label={`让${name}不用来了`}
        question={`让${name}不用来了，别的人照旧。是因为`}
        reasons="recall"
        busy={release.busy}
        onReason={(reason) => void take(reason)}
      />
    </>
  )
}
