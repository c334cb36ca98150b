import { missedFromMs } from '../../../domain/order/missed-from'
import { serverNowMs } from '../../services/server-clock'
import { Message } from '../../ui/message/message'
import { useCommand } from '../data/use-command'
import type { OrderView } from '../order/progress-steps'
import { ReasonButton } from '../order/reason-button'

type Props = {
  readonly view: OrderView
  readonly part: OrderView['parts'][number]
  readonly onDone: () => void
}

/** 「没有来」, of somebody who had accepted, once it is too late for him to be on his way. Where nobody was there, others are then looked for. */
export function NoShowButton({ view, part, onDone }: Props) {
  const noShow = useCommand('order.markNoShow', view.version)
  const { volunteerId, name, status } = part
  const isUnderWay = view.status === 'in_service' || view.status === 'pending_confirm'
  const due = status === 'accepted' && missedFromMs(view.wanted) <= serverNowMs()
  if (!due || !view.moves.includes('no_show')) return null
  const take = async (reason: { code: string; text: string }) => {
    const { ok } = await noShow.run({ orderId: view.id, volunteerId, reason })
    if (ok) onDone()
  }
  return (
    <>
      {noShow.error && <Message tone="warn" text={noShow.error.message} />}
      <ReasonButton
        id={`no-show-${volunteerId}`}
        label={`${name}没有来`}
        question={`记${name}没有来${isUnderWay ? '' : '，另外找人'}。是因为`}
        reasons="no_show"
        busy={noShow.busy}
        onReason={(reason) => void take(reason)}
      />
    </>
  )
}
