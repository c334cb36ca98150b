import Taro from '@tarojs/taro'
import { useState } from 'react'
import { ChargeButton } from '../../../features/charge/charge-button'
import { Awaited } from '../../../features/data/awaited'
import { useQueued } from '../../../features/data/send-queue'
import { EnteredNote } from '../../../features/entered/entered-note'
import { RefuseEntry } from '../../../features/entered/refuse-entry'
import { Page } from '../../../features/frame/page'
import { BlockRequester } from '../../../features/office/block-requester'
import { CallStation } from '../../../features/order/call-station'
import { Duty } from '../../../features/order/duty'
import { OrderFacts } from '../../../features/order/order-facts'
import type { OrderView } from '../../../features/order/progress-steps'
import { UnsentCommands } from '../../../features/order/unsent-commands'
import { useOrderPage } from '../../../features/order/use-order-page'
import { AskedPeople } from '../../../features/station/asked-people'
import { Asker } from '../../../features/station/asker'
import { ClearWords } from '../../../features/station/clear-words'
import { ConfirmPanel } from '../../../features/station/confirm-panel'
import { DispatchPanel } from '../../../features/station/dispatch-panel'
import { handlingSentence, handlingTone } from '../../../features/station/handling-sentence'
import { OtherWays } from '../../../features/station/other-ways'
import { ReviewPanel } from '../../../features/station/review-panel'
import { SettleDispute } from '../../../features/station/settle-dispute'
import { serverNowMs } from '../../../services/server-clock'
import { Button } from '../../../ui/button/button'
import { Card } from '../../../ui/card/card'
import { ratingWords } from '../../../ui/faces/faces'
import { Message } from '../../../ui/message/message'
import { Section } from '../../../ui/section/section'

type Props = {
  readonly view: OrderView
  /** What has just been done, where the page does not show it by itself. */
  readonly told: string
  readonly onDone: (words: string) => void
}

/** What is to be done now stands first; the rest of the story below. */
function Handling({ view, told, onDone }: Props) {
  const { status, moves } = view
  const mayAct = useQueued(view.id).waiting.length === 0
  const [byHand, setByHand] = useState(false)
  const mayAskOthers = status === 'dispatched' && moves.includes('offer')
  const isUnderstood = view.specialty !== null || view.fiveMust !== null
  const waitsForPeople = moves.includes('offer') && !mayAskOthers && isUnderstood
  const asked = () => {
    setByHand(false)
    onDone('已经去问了。')
  }
  return (
    <>
      <UnsentCommands about={view.id} />
      <Duty view={view} />
      <Message tone={handlingTone(view, serverNowMs())} text={handlingSentence(view, serverNowMs())} />
      <EnteredNote view={view} />
      <Section>
        <Card>
          <OrderFacts view={view} />
        </Card>
        <Asker view={view} />
      </Section>
      <ClearWords view={view} onDone={() => onDone('')} />
      <SettleDispute view={view} onDone={() => onDone('')} />
      {mayAct && moves.includes('approve') && <ReviewPanel view={view} onDone={() => onDone('')} />}
      {mayAct && moves.includes('confirm') && <ConfirmPanel view={view} onDone={() => onDone('')} />}
      {mayAct && <RefuseEntry view={view} label="不认这一笔" onDone={() => onDone('')} />}
      {(waitsForPeople || (mayAskOthers && byHand)) && <DispatchPanel view={view} onDone={asked} />}
      {mayAskOthers && told !== '' && <Message tone="good" text={told} />}
      {mayAskOthers && (
        <Button
          id="by-hand"
          kind="plain"
          label={byHand ? '不改派了' : '改派别的人'}
          onTap={() => setByHand(!byHand)}
        />
      )}
      {view.rating && (
        <Message
          tone={view.rating.stars <= 2 ? 'danger' : 'good'}
          text={`点单人评的是：${ratingWords(view.rating.stars)}${view.rating.text ? `，“${view.rating.text}”` : ''}`}
        />
      )}
      <CallStation view={view} />
      <Button
        id="household-code"
        kind="quiet"
        label="这户人家的到达码"
        onTap={() => void Taro.navigateTo({ url: `/packages/office/place-codes/index?orderId=${view.id}` })}
      />
      <AskedPeople view={view} onDone={() => onDone('')} />
      <OtherWays view={view} onDone={() => onDone('')} />
      <ChargeButton view={view} label="有人来电话说收了钱" />
      <BlockRequester view={view} />
    </>
  )
}

/** One order, as the station head or the town coordinator handles it. */
export default function HandleOrder() {
  const { data: view, error, reload } = useOrderPage()
  const [told, setTold] = useState('')
  const done = (words: string) => {
    setTold(words)
    void reload()
  }
  return (
    <Page>
      <Awaited missing={!view} error={error} reload={reload} rows={3} />
      {view && <Handling view={view} told={told} onDone={done} />}
    </Page>
  )
}
