import { useCommand } from '../data/use-command'
import { ObjectionAnswer } from '../hours/objection-answer'
import type { OrderView } from '../order/progress-steps'

type Props = {
  readonly view: OrderView
  readonly part: OrderView['parts'][number]
  readonly onDone: () => void
}

/** What a volunteer says against his minutes; to put them right stands beside it. */
export function AnswerObjection({ view, part, onDone }: Props) {
  const keep = useCommand('order.keepMinutes', view.version)
  const { objection, volunteerId } = part
  const answer = async (reason: { code: string; text: string }) => {
    const { ok } = await keep.run({ orderId: view.id, volunteerId, reason })
    if (ok) onDone()
  }
  return (
    <ObjectionAnswer
      objection={objection}
      mayKeep={view.moves.includes('keep_minutes')}
      command={keep}
      onKeep={(reason) => void answer(reason)}
    />
  )
}
