import { useRouter } from '@tarojs/taro'
import { useEffect } from 'react'
import { ORDER_STATUSES, type OrderStatus } from '../../../../domain/order/order-statuses'
import { keptOrderUntilMs } from '../../../../domain/privacy/kept-on-phone'
import { ChargeButton } from '../../../features/charge/charge-button'
import { Awaited } from '../../../features/data/awaited'
import { isTaken } from '../../../features/data/is-taken'
import { useQueued } from '../../../features/data/send-queue'
import { useCommand } from '../../../features/data/use-command'
import { EnteredNote } from '../../../features/entered/entered-note'
import { Page } from '../../../features/frame/page'
import { CallStation } from '../../../features/order/call-station'
import { EmergencyPanel } from '../../../features/order/emergency-panel'
import { NotDone } from '../../../features/order/not-done'
import { startDraft } from '../../../features/order/order-draft'
import { OrderFacts } from '../../../features/order/order-facts'
import { PeopleComing } from '../../../features/order/people-coming'
import { type OrderView, progressSteps } from '../../../features/order/progress-steps'
import { RatingForm } from '../../../features/order/rating-form'
import { ReasonButton } from '../../../features/order/reason-button'
import { replyPromise } from '../../../features/order/reply-promise'
import { rememberEnding } from '../../../features/order/seen-endings'
import { UnsentCommands } from '../../../features/order/unsent-commands'
import { useOrderPage } from '../../../features/order/use-order-page'
import { ElderFold } from '../../../features/session/elder-fold'
import { useElderMode } from '../../../features/session/elder-mode'
import { ReadAloudButton } from '../../../features/spoken/read-aloud-button'
import { serverNowMs } from '../../../services/server-clock'
import { Card } from '../../../ui/card/card'
import { ratingWords } from '../../../ui/faces/faces'
import { Message } from '../../../ui/message/message'
import { Section } from '../../../ui/section/section'
import { Steps } from '../../../ui/steps/steps'

/** While nobody has answered, the promise made at sending still stands. */
const NO_ANSWER_YET: readonly OrderStatus[] = ['submitted', 'pending_dispatch', 'dispatched']

/** As long as nobody is there, the telephone stays in sight. */
const STILL_AWAITED: readonly OrderStatus[] = [...NO_ANSWER_YET, 'accepted', 'escalated']

type Props = { readonly view: OrderView; readonly reload: () => Promise<void> }
type BodyProps = Props & {
  /** He came here because his words took something back. */
  readonly takeBack: boolean
}

function CancelOrder({ view, reload, takeBack }: BodyProps) {
  const cancel = useCommand('order.cancel', view.version, view.title)
  const take = async (reason: { code: string; text: string }) => {
    const answer = await cancel.run({ orderId: view.id, reason })
    // The words that led here have done their work.
    if (isTaken(answer) && takeBack) startDraft()
    await reload()
  }
  return (
    <>
      {cancel.error && <Message tone="warn" text={cancel.error.message} />}
      {view.moves.includes('cancel') && (
        <ReasonButton
          id="cancel"
          kind={takeBack ? 'danger' : 'quiet'}
          label="不用了，取消"
          question="为什么不用了？"
          reasons="cancel"
          busy={cancel.busy}
          onReason={(reason) => void take(reason)}
        />
      )}
    </>
  )
}

const ThisOrder = ({ view }: { readonly view: OrderView }) => (
  <Section title="这张单子">
    <Card>
      <OrderFacts view={view} />
    </Card>
  </Section>
)

/** The order and its cancel button, in sight before all else. */
function TakeBack(props: Props) {
  return (
    <>
      {props.view.moves.includes('cancel') && (
        <Message tone="info" text="要撤的是这张单子，就点下面的“不用了，取消”。" />
      )}
      <ThisOrder view={props.view} />
      <CancelOrder {...props} takeBack />
    </>
  )
}

/** How far it is, as one would tell it. */
const spoken = (view: OrderView, steps: ReturnType<typeof progressSteps>): string =>
  [`您的单：${view.title}。`, ...steps.map(({ label, words }) => `${label}。${words}`)].join('\n')

/** 长辈版: where it stands and what comes after. */
function lastAndNext(steps: ReturnType<typeof progressSteps>): ReturnType<typeof progressSteps> {
  const reached = steps.filter(({ state }) => state !== 'todo').length
  return steps.slice(Math.max(0, reached - 1), reached + 1)
}

function Body({ view, reload, takeBack }: BodyProps) {
  const { waiting } = useQueued(view.id)
  const mayAct = waiting.length === 0
  const elder = useElderMode()
  const steps = progressSteps(view, serverNowMs())
  const shown = elder ? lastAndNext(steps) : steps
  return (
    <>
      <UnsentCommands about={view.id} />
      {takeBack && <TakeBack view={view} reload={reload} />}
      <EnteredNote view={view} />
      {mayAct && view.moves.includes('rate') && <RatingForm view={view} onRated={() => void reload()} />}
      {view.dispute?.open && (
        <Message tone="info" text={`您说：${view.dispute.words}。站里和镇里在核对，会给您打电话。`} />
      )}
      {view.dispute && !view.dispute.open && (
        <Message
          tone="info"
          text={`您说过：${view.dispute.words}。后来：${view.dispute.settledWords ?? '又去办好了'}。`}
        />
      )}
      {view.rating && <Message tone="good" text={`您评的是：${ratingWords(view.rating.stars)}`} />}
      <Section title={elder ? `${view.title}，办到哪一步了` : '办到哪一步了'}>
        <Card>
          <Steps steps={shown} />
        </Card>
        <ReadAloudButton
          id="read-steps"
          text={spoken(
            view,
            steps.filter(({ state }) => state !== 'todo'),
          )}
        />
      </Section>
      <PeopleComing parts={view.parts} />
      {mayAct && <NotDone view={view} reload={reload} />}
      <CallStation view={view} />
      {!takeBack && (
        <ElderFold id="whole-order" label="看这张单子都写了什么">
          <ThisOrder view={view} />
          <ChargeButton view={view} label="有人向我收钱" />
        </ElderFold>
      )}
      {mayAct && !takeBack && <CancelOrder view={view} reload={reload} takeBack={false} />}
    </>
  )
}

/** An order for the one who ordered it: how far it is, who comes, what he can do. */
export default function OrderPage() {
  const { sent, takeBack } = useRouter().params
  const { data: view, error, reload } = useOrderPage(keptOrderUntilMs)
  const endedId = view && ORDER_STATUSES[view.status].final ? view.id : null
  useEffect(() => {
    if (endedId !== null) rememberEnding(endedId)
  }, [endedId])
  return (
    <Page>
      {sent && view && NO_ANSWER_YET.includes(view.status) && (
        <Message tone="good" text={`已经发出去了。${replyPromise(Number(sent))}`} />
      )}
      {view && STILL_AWAITED.includes(view.status) && (
        <EmergencyPanel text={view.needText ?? ''} emergencyItem={view.fiveMust === 'emergency'} sent />
      )}
      <Awaited missing={!view} error={error} reload={reload} rows={3} />
      {view && <Body view={view} reload={reload} takeBack={takeBack !== undefined} />}
    </Page>
  )
}
