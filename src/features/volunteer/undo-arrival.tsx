import { Message } from '../../ui/message/message'
import { AskingButton } from '../../ui/sheet/asking-button'
import { useQueued } from '../data/send-queue'
import { useCommand } from '../data/use-command'
import type { OrderView } from '../order/progress-steps'

type Props = {
  readonly mine: NonNullable<OrderView['mine']>
  readonly view: OrderView
  readonly reload: () => Promise<void>
}

/** 「我到了」 was a slip. */
export function UndoArrival({ mine: { assignmentId }, view, reload }: Props) {
  const undo = useCommand('assignment.undoCheckIn', view.version, view.title)
  const { waiting } = useQueued(assignmentId)
  if (!view.moves.includes('undo_check_in') || waiting.length > 0) return null
  const takeBack = async () => {
    await undo.run({ assignmentId })
    await reload()
  }
  return (
    <>
      {undo.error && <Message tone="warn" text={undo.error.message} />}
      <AskingButton
        id="undo-check-in"
        kind="quiet"
        label="点错了，我还没到"
        question="人还没到，把“我到了”收回？"
        yes="收回"
        back="不收回"
        busy={undo.busy}
        onYes={() => void takeBack()}
      />
    </>
  )
}
