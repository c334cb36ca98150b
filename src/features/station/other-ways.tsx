import type { ReasonKind } from '../../../domain/order/reasons'
import { Button } from '../../ui/button/button'
import { Message } from '../../ui/message/message'
import { Section } from '../../ui/section/section'
import { AskingButton } from '../../ui/sheet/asking-button'
import type { OrderView } from '../order/progress-steps'
import { ReasonButton } from '../order/reason-button'
import { useOtherWays } from './use-other-ways'

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

/** Whether the head may say so now, beyond what the life cycle permits. */
const MAKES_SENSE = {
  proceed: () => true,
  open: ({ waiting }: OrderView) => waiting?.code !== 'open',
  end_visits: ({ parts }: OrderView) => parts.some(({ status }) => status === 'checked_in'),
} as const

/** What else the head or the town may do with an order, as the life cycle permits. */
export function OtherWays({ view, onDone }: Props) {
  const { error, isBusy, go, goWithReason } = useOtherWays(view, onDone)
  const may = (move: keyof typeof MAKES_SENSE) => view.moves.includes(move) && MAKES_SENSE[move](view)
  const ways = WAYS.filter(({ move }) => view.moves.includes(move))
  if (ways.length === 0 && !may('proceed') && !may('end_visits') && !may('open')) return null
  return (
    <Section title="别的办法">
      {error && <Message tone="danger" text={error.message} />}
      {may('proceed') && (
        <Button
          id="proceed"
          kind="plain"
          label="人够了，就这几位去"
          busy={isBusy('proceed')}
          onTap={() => void go('proceed')}
        />
      )}
      {may('open') && (
        <AskingButton
          id="open"
          label="放给大家接"
          question="对口队伍里的人谁方便谁来，先到先得。已经问了的人还可以回话。放给大家吗？"
          yes="放给大家接"
          back="先不放"
          busy={isBusy('open')}
          onYes={() => void go('open')}
        />
      )}
      {may('end_visits') && (
        <AskingButton
          id="end-visits"
          label="人走了，没点“做完了”"
          question="替他点“做完了”。这一趟量不出时长，要由您来写。人都走了吗？"
          yes="都走了，点上"
          back="再等等"
          busy={isBusy('end_visits')}
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
          busy={isBusy(move)}
          onReason={(reason) => void goWithReason(move, reason)}
        />
      ))}
    </Section>
  )
}
