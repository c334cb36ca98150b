import { Text } from '@tarojs/components'
import { useState } from 'react'
import { FIVE_MUST_ARRIVE } from '../../../../domain/service/five-must-arrive'
import { Page } from '../../../features/frame/page'
import { OrderFacts } from '../../../features/order/order-facts'
import { orderSentence } from '../../../features/order/order-sentence'
import type { OrderView } from '../../../features/order/progress-steps'
import { useOrderPage } from '../../../features/order/use-order-page'
import { AskedPeople } from '../../../features/station/asked-people'
import { ConfirmPanel } from '../../../features/station/confirm-panel'
import { DispatchPanel } from '../../../features/station/dispatch-panel'
import { OtherWays } from '../../../features/station/other-ways'
import { ReviewPanel } from '../../../features/station/review-panel'
import { sayMoment } from '../../../features/time/say-time'
import { phoneCall } from '../../../services/phone-call'
import { serverNowMs } from '../../../services/server-clock'
import { Button } from '../../../ui/button/button'
import { Card } from '../../../ui/card/card'
import { ratingWords } from '../../../ui/faces/faces'
import { FailurePanel } from '../../../ui/message/failure-panel'
import { Message } from '../../../ui/message/message'
import { Section } from '../../../ui/section/section'
import { Skeleton } from '../../../ui/skeleton/skeleton'

type Props = { readonly view: OrderView; readonly onDone: () => void }

function Duty({ view }: { readonly view: OrderView }) {
  if (!view.fiveMust) return null
  const { label } = FIVE_MUST_ARRIVE[view.fiveMust]
  const nowMs = serverNowMs()
  if (view.arrivedAtMs !== null)
    return <Message tone="good" text={`${label}：${sayMoment(view.arrivedAtMs, nowMs)}有人到场。`} />
  return (
    <Message
      tone="danger"
      text={`${label}：${view.arriveByMs ? `${sayMoment(view.arriveByMs, nowMs)}前` : ''}要有人到场。`}
    />
  )
}

function Asker({ view }: { readonly view: OrderView }) {
  if (!view.contact) return null
  const { name, phone } = view.contact
  return (
    <Card>
      <Text>{view.onBehalf ? `替${name}点的` : `${name}点的`}</Text>
      {phone && <Button kind="plain" icon="phone" label={`问一问 ${phone}`} onTap={() => phoneCall(phone)} />}
    </Card>
  )
}

/** What is to be done now stands first; the rest of the story below. */
function Handling({ view, onDone }: Props) {
  const waitsForPerson = view.moves.includes('offer') && view.status !== 'dispatched'
  const [byHand, setByHand] = useState(false)
  return (
    <>
      <Duty view={view} />
      <Message tone="info" text={orderSentence(view, serverNowMs())} />
      <Section>
        <Card>
          <OrderFacts view={view} />
        </Card>
        <Asker view={view} />
      </Section>
      {view.moves.includes('approve') && <ReviewPanel view={view} onDone={onDone} />}
      {view.moves.includes('confirm') && <ConfirmPanel view={view} onDone={onDone} />}
      {(waitsForPerson || byHand) && <DispatchPanel orderId={view.id} onDone={onDone} />}
      {view.status === 'dispatched' && view.moves.includes('offer') && !byHand && (
        <Button id="by-hand" kind="plain" label="改派别的人" onTap={() => setByHand(true)} />
      )}
      {view.rating && (
        <Message
          tone={view.rating.stars <= 2 ? 'danger' : 'good'}
          text={`点单人评的是：${ratingWords(view.rating.stars)}${view.rating.text ? `，“${view.rating.text}”` : ''}`}
        />
      )}
      <AskedPeople view={view} />
      <OtherWays view={view} onDone={onDone} />
    </>
  )
}

/** One order, as the station head or the town coordinator handles it. */
export default function HandleOrder() {
  const { data: view, error, reload } = useOrderPage()
  return (
    <Page>
      {error && <FailurePanel text={error.message} onRetry={() => void reload()} />}
      {!view && !error && <Skeleton />}
      {view && <Handling key={view.status} view={view} onDone={() => void reload()} />}
    </Page>
  )
}
