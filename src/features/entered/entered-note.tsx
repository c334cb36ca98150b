import { sayClock, sayMoment } from '../../../domain/kernel/say-moment'
import { serverNowMs } from '../../services/server-clock'
import { Message } from '../../ui/message/message'
import type { OrderView } from '../order/progress-steps'
import { useSession } from '../session/session-store'

const witnessWords = ({ witness }: NonNullable<OrderView['entered']>): string =>
  witness?.name ? `可以问：${[witness.name, witness.phone].filter(Boolean).join('，')}。` : ''

/** 补录: that nobody had ordered it, when it was, why it stands here, and for the offices whom to ask. */
export function EnteredNote({ view }: { readonly view: OrderView }) {
  const { session } = useSession()
  const { entered, wanted, status } = view
  if (!entered) return null
  const when = `${sayMoment(wanted.fromMs, serverNowMs())}到${sayClock(wanted.toMs)}`
  const own =
    status === 'pending_confirm' && entered.by !== null && entered.by === session?.person?.id
      ? '是您写的，要由另一位站长或镇里来确认。'
      : ''
  return (
    <Message
      tone="info"
      text={`补录：没有点过单（${entered.words}）。时间是${when}。${witnessWords(entered)}${own}`}
    />
  )
}
