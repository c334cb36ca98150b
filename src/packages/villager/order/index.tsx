import { useRouter } from '@tarojs/taro'
import type { OrderStatus } from '../../../../domain/order/order-statuses'
import { useCommand } from '../../../features/data/use-command'
import { Page } from '../../../features/frame/page'
import { OrderFacts } from '../../../features/order/order-facts'
import { PeopleComing } from '../../../features/order/people-coming'
import { type OrderView, progressSteps } from '../../../features/order/progress-steps'
import { RatingForm } from '../../../features/order/rating-form'
import { ReasonButton } from '../../../features/order/reason-button'
import { useOrderPage } from '../../../features/order/use-order-page'
import { useSession } from '../../../features/session/session-store'
import { phoneCall } from '../../../services/phone-call'
import { serverNowMs } from '../../../services/server-clock'
import { Button } from '../../../ui/button/button'
import { Card } from '../../../ui/card/card'
import { ratingWords } from '../../../ui/faces/faces'
import { FailurePanel } from '../../../ui/message/failure-panel'
import { Message } from '../../../ui/message/message'
import { Section } from '../../../ui/section/section'
import { Skeleton } from '../../../ui/skeleton/skeleton'
import { Steps } from '../../../ui/steps/steps'

/** While nobody has answered, the promise made at sending still stands. */
const NO_ANSWER_YET: readonly OrderStatus[] = ['submitted', 'pending_dispatch', 'dispatched']

type Props = { readonly view: OrderView; readonly reload: () => Promise<void> }

function CancelOrder({ view, reload }: Props) {
  const cancel = useCommand('order.cancel')
  const take = async (reason: { code: string; text: string }) => {
    await cancel.run({ orderId: view.id, reason })
    await reload()
  }
  return (
    <>
      {cancel.error && <Message tone="warn" text={cancel.error.message} />}
      <ReasonButton
        id="cancel"
        label="不用了，取消"
        question="为什么不用了？"
        reasons="cancel"
        busy={cancel.busy}
        onReason={(reason) => void take(reason)}
      />
    </>
  )
}

function Body({ view, reload }: Props) {
  const { session } = useSession()
  const phone = session?.station?.phone ?? ''
  return (
    <>
      {view.moves.includes('rate') && <RatingForm orderId={view.id} onRated={() => void reload()} />}
      {view.rating && <Message tone="good" text={`您评的是：${ratingWords(view.rating.stars)}`} />}
      <Section title="办到哪一步了">
        <Card>
          <Steps steps={progressSteps(view, serverNowMs())} />
        </Card>
      </Section>
      <PeopleComing parts={view.parts} />
      <Section title="这张单子">
        <Card>
          <OrderFacts view={view} />
        </Card>
      </Section>
      {phone && <Button kind="plain" icon="phone" label="给站里打电话" onTap={() => phoneCall(phone)} />}
      {view.moves.includes('cancel') && <CancelOrder view={view} reload={reload} />}
    </>
  )
}

/** An order for the one who ordered it: how far it is, who comes, what he can do. */
export default function OrderPage() {
  const { sent } = useRouter().params
  const { data: view, error, reload } = useOrderPage()
  return (
    <Page>
      {sent && view && NO_ANSWER_YET.includes(view.status) && (
        <Message tone="good" text={`已经发出去了。一般 ${sent} 小时内有回音。`} />
      )}
      {error && <FailurePanel text={error.message} onRetry={() => void reload()} />}
      {!view && !error && <Skeleton />}
      {view && <Body view={view} reload={reload} />}
    </Page>
  )
}
