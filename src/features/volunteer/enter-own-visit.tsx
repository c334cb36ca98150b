import { serverNowMs } from '../../services/server-clock'
import { isTaken } from '../data/is-taken'
import { useQueued } from '../data/send-queue'
import { useCommand } from '../data/use-command'
import { EnterVisit } from '../hours/enter-visit'
import type { OrderView } from '../order/progress-steps'

type Props = {
  readonly mine: NonNullable<OrderView['mine']>
  readonly view: OrderView
  readonly reload: () => Promise<void>
}

/** He was there and has forgotten to say so, or had no phone with him. */
export function EnterOwnVisit({ mine, view, reload }: Props) {
  const enter = useCommand('assignment.enterVisit', view.version, view.title)
  const { waiting } = useQueued(mine.assignmentId)
  const mayHaveServed = view.fiveMust !== null || serverNowMs() >= view.wanted.fromMs
  if (!view.moves.includes('enter_visit') || !mayHaveServed || waiting.length > 0) return null
  return (
    <EnterVisit
      id="enter-visit"
      label="去过了，忘了点？补记时间"
      title="补记时间"
      busy={enter.busy}
      error={enter.error}
      onEnter={async (entered) => {
        const answer = await enter.run({ assignmentId: mine.assignmentId, ...entered })
        if (answer.ok) await reload()
        return isTaken(answer)
      }}
    />
  )
}
