import { Text } from '@tarojs/components'
import { sayMoment } from '../../../domain/kernel/say-moment'
import { villageName } from '../../../domain/town/stations'
import type { ActionOutput } from '../../../types/actions'
import { briefTouch } from '../../services/brief-touch'
import type { CallError } from '../../services/call-error'
import { serverNowMs } from '../../services/server-clock'
import { Card } from '../../ui/card/card'
import { Message } from '../../ui/message/message'
import { AskingButton } from '../../ui/sheet/asking-button'
import { useQueued } from '../data/send-queue'
import { useCommand } from '../data/use-command'
import { UnsentCommands } from '../order/unsent-commands'
import { sayStillWanted } from '../time/say-time'
import './opening-card.scss'
import { TaskFacts } from './task-facts'

export type Opening = ActionOutput<'assignment.openings'>['items'][number]

type Props = {
  readonly opening: Opening
  readonly onTaken: () => void
  /** Not taken: what stands on the page may be old. */
  readonly onMissed: (error: CallError) => void
}

/** 「谁方便谁来」: what it is, until when, and one button. */
export function OpeningCard({ opening, onTaken, onMissed }: Props) {
  const { order, openUntilMs } = opening
  const claim = useCommand('assignment.claim', order.version, order.title)
  const { waiting } = useQueued(order.id)
  const nowMs = serverNowMs()
  const { error } = claim
  const when = `${villageName(order.stationId)}，${sayStillWanted(order.wanted, nowMs)}`

  const take = async () => {
    const answer = await claim.run({ orderId: order.id })
    if (answer.ok) {
      briefTouch()
      onTaken()
    } else if (answer.error.kind !== 'kept') onMissed(answer.error)
  }
  return (
    <Card tone={order.fiveMust ? 'danger' : 'plain'} id={`opening-${order.id}`}>
      <TaskFacts order={order} />
      {order.missing > 1 && <Text>还差 {order.missing} 个人</Text>}
      <Text className="opening-card__until">到{sayMoment(openUntilMs, nowMs)}，先到先得</Text>
      {error && <Message tone={error.kind === 'refused' ? 'danger' : 'warn'} text={error.message} />}
      <UnsentCommands about={order.id} />
      {waiting.length === 0 && (
        <AskingButton
          id={`claim-${order.id}`}
          kind="primary"
          label="我去"
          question={`“${order.title}”（${when}），您去吗？`}
          yes="我去"
          back="再想想"
          busy={claim.busy}
          onYes={() => void take()}
        />
      )}
    </Card>
  )
}
