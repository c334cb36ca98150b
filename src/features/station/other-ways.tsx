import type { ReasonKind } from '../../../domain/order/reasons'
import { Button } from '../../ui/button/button'
import { Message } from '../../ui/message/message'
import { Section } from '../../ui/section/section'
import { useCommand } from '../data/use-command'
import type { OrderView } from '../order/progress-steps'
import { ReasonButton } from '../order/reason-button'

type Props = { readonly view: OrderView; readonly onDone: () => void }

type WayMove = 'recall' | 'escalate' | 'close_unmet' | 'cancel'

type Way = {
  readonly move: WayMove
  readonly label: string
  readonly question: string
  readonly reasons: ReasonKind
}

const WAYS: readonly Way[] = [
  { move: 'recall', label: '收回，重新派', question: '为什么收回？', reasons: 'recall' },
  { move: 'escalate', label: '上报镇里', question: '为什么上报？', reasons: 'escalate' },
  { move: 'close_unmet', label: '暂时办不了', question: '为什么办不了？', reasons: 'close_unmet' },
  { move: 'cancel', label: '替点单人取消', question: '为什么取消？', reasons: 'cancel' },
]

/** What else the head or the town may do with an order, as the life cycle permits. */
export function OtherWays({ view, onDone }: Props) {
  const proceed = useCommand('order.proceed')
  const recall = useCommand('order.recall')
  const escalate = useCommand('order.escalate')
  const closeUnmet = useCommand('order.closeUnmet')
  const cancel = useCommand('order.cancel')
  const commands = { recall, escalate, close_unmet: closeUnmet, cancel }
  const ways = WAYS.filter(({ move }) => view.moves.includes(move))
  const error = [proceed, recall, escalate, closeUnmet, cancel].find((command) => command.error)?.error
  const mayProceed = view.moves.includes('proceed')
  if (ways.length === 0 && !mayProceed) return null

  const go = async (move: WayMove, reason: { code: string; text: string }) => {
    const { ok } = await commands[move].run({ orderId: view.id, reason })
    if (ok) onDone()
  }
  const goAhead = async () => {
    const { ok } = await proceed.run({ orderId: view.id })
    if (ok) onDone()
  }
  return (
    <Section title="别的办法">
      {error && <Message tone="danger" text={error.message} />}
      {mayProceed && (
        <Button
          id="proceed"
          kind="plain"
          label="人够了，就这几位去"
          busy={proceed.busy}
          onTap={() => void goAhead()}
        />
      )}
      {ways.map(({ move, label, question, reasons }) => (
        <ReasonButton
          key={move}
          id={move}
          label={label}
          question={question}
          reasons={reasons}
          busy={false}
          onReason={(reason) => void go(move, reason)}
        />
      ))}
    </Section>
  )
}
