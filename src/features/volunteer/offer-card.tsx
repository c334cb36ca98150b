import { Text } from '@tarojs/components'
import { sayMoment } from '../../../domain/kernel/say-moment'
import type { ActionOutput } from '../../../types/actions'
import type { CallError } from '../../services/call-error'
import { serverNowMs } from '../../services/server-clock'
import { Card } from '../../ui/card/card'
import { AnswerOffer } from './answer-offer'
import './offer-card.scss'
import { TaskFacts } from './task-facts'

export type Offer = ActionOutput<'assignment.list'>['items'][number]

type Props = {
  readonly offer: Offer
  readonly onAccepted: () => void
  readonly onStale: (error: CallError | null) => void
}

/** 「有一件事想请您帮忙」: what, where by village, when, how long, risks, why you, and until when. */
export function OfferCard({ offer, onAccepted, onStale }: Props) {
  const { order, mine } = offer
  const nowMs = serverNowMs()
  return (
    <Card tone={order.fiveMust ? 'danger' : 'brand'} id={`offer-${order.id}`}>
      <TaskFacts order={order} />
      <Text className="offer-card__why">为什么请您：{mine.why.join(' · ')}</Text>
      <Text className="offer-card__until">请在{sayMoment(mine.expiresAtMs, nowMs)}前回个话</Text>
      <AnswerOffer
        assignmentId={offer.assignmentId}
        title={order.title}
        version={order.version}
        onAccepted={onAccepted}
        onStale={onStale}
      />
    </Card>
  )
}
