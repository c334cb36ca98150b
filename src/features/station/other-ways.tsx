import { useState } from 'react'
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
  const { id: orderId, version } = view
  const proceed = useCommand('order.proceed', version)
  const recall = useCommand('order.recall', version)
  const escalate = useCommand('order.escalate', version)
  const closeUnmet = useCommand('order.closeUnmet', version)
  const cancel = useCommand('order.cancel', version)
  const ways = { recall, escalate, close_unmet: closeUnmet, cancel }
  const [tried, setTried] = useState<WayMove | 'proceed'>('proceed')
  const { error } = { ...ways, proceed }[tried]
  const mayProceed = view.moves.includes('proceed')
  const offered = WAYS.filter(({ move }) => view.moves.includes(move))
  if (offered.length === 0 && !mayProceed) return null

  const go = async (move: WayMove, reason: { code: string; text: string }) => {
    setTried(move)
    const { ok } = await ways[move].run({ orderId, reason })
    if (ok) onDone()
  }
  const goAhead = async () => {
    setTried('proceed')
    const { ok } = await proceed.run({ orderId })
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
      {offered.map(({ move, label, question, reasons }) => (
        <ReasonButton
          key={move}
          id={move}
          label={label}
          question={question}
          reasons={reasons}
          busy={ways[move].busy}
          onReason={(reason) => void go(move, reason)}
        />
      ))}
    </Section>
  )
}
