import { useState } from 'react'
import type { ReasonKind } from '../../../domain/order/reasons'
import { Button } from '../../ui/button/button'
import { Message } from '../../ui/message/message'
import { Section } from '../../ui/section/section'
import { AskingButton } from '../../ui/sheet/asking-button'
import { useCommand } from '../data/use-command'
import type { OrderView } from '../order/progress-steps'
import { ReasonButton } from '../order/reason-button'

type Props = { readonly view: OrderView; readonly onDone: () => void }

type WayMove = 'recall' | 'escalate' | 'close_unmet' | 'cancel'

type Way = {
  readonly move: WayMove
  readonly label: (view: OrderView) => string
  readonly question: string
  readonly reasons: ReasonKind
}

const UNDER_WAY: readonly OrderView['status'][] = ['in_service', 'pending_confirm']

/** While others are still looked for, there is nothing to take back but the word of those who would come. */
function recallLabel({ status, takenBy }: OrderView): string {
  if (UNDER_WAY.includes(status)) return '没到的人不用来了'
  return status === 'pending_dispatch' || status === 'escalated'
    ? `让${takenBy.join('、')}不用来了`
    : '收回，重新派'
}

const WAYS: readonly Way[] = [
  { move: 'recall', label: recallLabel, question: '为什么收回？', reasons: 'recall' },
  { move: 'escalate', label: () => '上报镇里', question: '为什么上报？', reasons: 'escalate' },
  { move: 'close_unmet', label: () => '暂时办不了', question: '为什么办不了？', reasons: 'close_unmet' },
  { move: 'cancel', label: () => '替点单人取消', question: '为什么取消？', reasons: 'cancel' },
]

/** What else the head or the town may do with an order, as the life cycle permits. */
export function OtherWays({ view, onDone }: Props) {
  const { id: orderId, version, moves } = view
  const proceed = useCommand('order.proceed', version)
  const endVisits = useCommand('order.endVisits', version)
  const recall = useCommand('order.recall', version)
  const escalate = useCommand('order.escalate', version)
  const closeUnmet = useCommand('order.closeUnmet', version)
  const cancel = useCommand('order.cancel', version)
  const open = useCommand('order.open', version)
  const simple = { proceed, end_visits: endVisits, open }
  const reasoned = { recall, escalate, close_unmet: closeUnmet, cancel }
  const [tried, setTried] = useState<WayMove | keyof typeof simple>('proceed')
  const { error } = { ...simple, ...reasoned }[tried]
  const mayProceed = moves.includes('proceed')
  const mayEndVisits =
    moves.includes('end_visits') && view.parts.some(({ status }) => status === 'checked_in')
  const ways = WAYS.filter(({ move }) => moves.includes(move))
  const mayOpen = moves.includes('open') && view.waiting?.code !== 'open'
  if (ways.length === 0 && !mayProceed && !mayEndVisits && !mayOpen) return null

  const goWithReason = async (move: WayMove, reason: { code: string; text: string }) => {
    setTried(move)
    const { ok } = await reasoned[move].run({ orderId, reason })
    if (ok) onDone()
  }
  const go = async (move: keyof typeof simple) => {
    setTried(move)
    const { ok } = await simple[move].run({ orderId })
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
          onTap={() => void go('proceed')}
        />
      )}
      {mayOpen && (
        <AskingButton
          id="open"
          label="放给大家接"
          question="对口队伍里的人谁方便谁来，先到先得。已经问了的人还可以回话。放给大家吗？"
          yes="放给大家接"
          back="先不放"
          busy={open.busy}
          onYes={() => void go('open')}
        />
      )}
      {mayEndVisits && (
        <AskingButton
          id="end-visits"
          label="人走了，没点“做完了”"
          question="替他点“做完了”。这一趟量不出时长，要由您来写。人都走了吗？"
          yes="都走了，点上"
          back="再等等"
          busy={endVisits.busy}
          onYes={() => void go('end_visits')}
        />
      )}
      {ways.map(({ move, label, question, reasons }) => (
        <ReasonButton
          key={move}
          id={move}
          label={label(view)}
          question={question}
          reasons={reasons}
          busy={reasoned[move].busy}
          onReason={(reason) => void goWithReason(move, reason)}
        />
      ))}
    </Section>
  )
}
