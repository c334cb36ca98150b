import { Text } from '@tarojs/components'
import { sayMoment } from '../../../domain/kernel/say-moment'
import { serverNowMs } from '../../services/server-clock'
import { Card } from '../../ui/card/card'
import { CardHead } from '../../ui/card/card-head'
import { Message } from '../../ui/message/message'
import { Section } from '../../ui/section/section'
import { useCommand } from '../data/use-command'
import type { OrderView } from '../order/progress-steps'
import { ReasonButton } from '../order/reason-button'
import { sayDuration } from '../time/say-time'
import { AnswerObjection } from './answer-objection'
import { CorrectMinutes } from './correct-minutes'

type Props = { readonly view: OrderView; readonly onDone: () => void }

/** What the requester has against it, whom it is about, and the way to close it when everything is well after all. */
export function SettleDispute({ view, onDone }: Props) {
  const settle = useCommand('order.settle', view.version)
  const { dispute, earlier } = view
  if (!dispute && earlier.length === 0) return null
  const send = async (reason: { code: string; text: string }) => {
    const { ok } = await settle.run({ orderId: view.id, reason })
    if (ok) onDone()
  }
  return (
    <Section title="点单人说的" id="dispute">
      {dispute && (
        <Message
          tone={dispute.open ? 'warn' : 'info'}
          text={
            dispute.open
              ? `${sayMoment(dispute.atMs, serverNowMs())}点单人说：${dispute.words}。核对清楚前，这一单的时长先不算证明。`
              : `点单人说过：${dispute.words}。${dispute.settledWords ?? '后来又去办好了'}。`
          }
        />
      )}
      {dispute?.leftToWords && <Message tone="info" text={dispute.leftToWords} />}
      {earlier.map((part) => (
        <Card key={`${part.volunteerId} ${part.visits?.[0]?.inMs ?? 0}`}>
          <CardHead title={part.name} aside={<Text>上一次去的</Text>} />
          <Text>记了 {sayDuration(part.confirmedMinutes ?? 0)}</Text>
          <AnswerObjection view={view} part={part} onDone={onDone} />
          <CorrectMinutes view={view} part={part} onDone={onDone} />
        </Card>
      ))}
      {settle.error && <Message tone="danger" text={settle.error.message} />}
      {view.moves.includes('settle') && (
        <ReasonButton
          id="settle"
          kind="plain"
          label="问清楚了，不用再去"
          question="问下来怎么样？"
          reasons="settle"
          busy={settle.busy}
          onReason={(reason) => void send(reason)}
        />
      )}
    </Section>
  )
}
