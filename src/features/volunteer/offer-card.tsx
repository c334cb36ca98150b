import { Text } from '@tarojs/components'
import { FIVE_MUST_ARRIVE } from '../../../domain/service/five-must-arrive'
import { RISKS } from '../../../domain/service/risks'
import { villageName } from '../../../domain/town/stations'
import type { ActionOutput } from '../../../types/actions'
import type { CallError } from '../../services/call-error'
import { serverNowMs } from '../../services/server-clock'
import { Card } from '../../ui/card/card'
import { sayDuration, sayMoment, sayStillWanted } from '../time/say-time'
import { AnswerOffer } from './answer-offer'
import './offer-card.scss'

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
      {order.fiveMust && (
        <Text className="offer-card__duty">{FIVE_MUST_ARRIVE[order.fiveMust].label}，请尽快到场</Text>
      )}
      <Text className="offer-card__title">{order.title}</Text>
      <Text>
        {villageName(order.stationId)} · {sayStillWanted(order.wanted, nowMs)} · 约
        {sayDuration(order.durationMinutes)}
      </Text>
      {order.headcount > 1 && <Text>要 {order.headcount} 个人，一起去</Text>}
      {order.risks.length > 0 && (
        <Text className="offer-card__risk">注意：{order.risks.map((risk) => RISKS[risk]).join('、')}</Text>
      )}
      <Text className="offer-card__why">为什么请您：{mine.why.join(' · ')}</Text>
      <Text className="offer-card__until">请在{sayMoment(mine.expiresAtMs, nowMs)}前回个话</Text>
      <AnswerOffer
        assignmentId={offer.assignmentId}
        version={order.version}
        onAccepted={onAccepted}
        onStale={onStale}
      />
    </Card>
  )
}
