import { Message } from '../../ui/message/message'
import { useCommand } from '../data/use-command'
import type { OrderView } from '../order/progress-steps'
import { ReasonButton } from '../order/reason-button'

type Props = {
  readonly view: OrderView
  readonly part: OrderView['parts'][number]
  readonly onDone: () => void
}

/** What a volunteer says against his minutes; to put them right stands beside it. */
export function AnswerObjection({ view, part, onDone }: Props) {
  const keep = useCommand('order.keepMinutes', view.version)
  const { objection, volunteerId } = part
  if (!objection?.open) return null
  const answer = async (reason: { code: string; text: string }) => {
    const { ok } = await keep.run({ orderId: view.id, volunteerId, reason })
    if (ok) onDone()
  }
  return (
    <>
      <Message tone="warn" text={`他说时长不对：“${objection.text}”`} />
      {!view.moves.includes('keep_minutes') && (
        <Message tone="info" text="时长是您定的，这一条由另一位站长或镇协调员来核对。" />
      )}
      {keep.error && <Message tone="danger" text={keep.error.message} />}
      {view.moves.includes('keep_minutes') && (
        <ReasonButton
          id="keep-minutes"
          label="核对过，不改"
          question="不改时长，是因为"
          reasons="keep_minutes"
          busy={keep.busy}
          onReason={(reason) => void answer(reason)}
        />
      )}
    </>
  )
}
