import { Text } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { RefusalCode } from '../../../../domain/kernel/refusals'
import { RISKS } from '../../../../domain/service/risks'
import { villageName } from '../../../../domain/town/stations'
import { useCommand } from '../../../features/data/use-command'
import { Page } from '../../../features/frame/page'
import { draftProblems } from '../../../features/order/draft-problems'
import { type OrderDraft, startDraft, submission, useOrderDraft } from '../../../features/order/order-draft'
import { useSession, useTownRules } from '../../../features/session/session-store'
import { sayWanted } from '../../../features/time/say-time'
import { serverNowMs } from '../../../services/server-clock'
import { Button } from '../../../ui/button/button'
import { Card } from '../../../ui/card/card'
import { Message } from '../../../ui/message/message'
import { StepBar } from '../../../ui/step-bar/step-bar'
import './index.scss'

/** Said by the server when the wish could not be read while it was written. */
const NOT_FOR_VOLUNTEERS: RefusalCode = 'ORDER.NOT_FOR_VOLUNTEERS'

/** The order as one would read it out to a neighbour. */
function sentence(draft: OrderDraft, name: string): string {
  const who = draft.onBehalf ? `替${draft.forName}` : name
  const what = draft.menuItemCode ? draft.title : `“${draft.wish.trim()}”`
  const when = draft.wanted ? sayWanted(draft.wanted, serverNowMs()) : ''
  return `${who}要：${what}。\n时间：${when}。\n地方：${villageName(draft.stationId)}${draft.addressText}。`
}

const complete = () => {
  void Taro.redirectTo({ url: '/packages/villager/when-where/index' })
}

/** Step 3: is this right? Then it goes out, once. */
export default function CheckOrder() {
  const { session } = useSession()
  const { contactVisibleDays } = useTownRules()
  const draft = useOrderDraft()
  const submit = useCommand('order.submit', draft.id)
  const person = session?.person ?? null

  const send = async (despiteRefusal = draft.despiteRefusal) => {
    const payload = submission({ ...draft, despiteRefusal })
    const answer = payload && (await submit.run(payload))
    if (!answer?.ok) return
    const { orderId, replyWithinHours } = answer.receipt
    await Taro.switchTab({ url: '/pages/home/index' })
    startDraft()
    await Taro.navigateTo({ url: `/packages/villager/order/index?id=${orderId}&sent=${replyWithinHours}` })
  }
  const [problem] = Object.values(draftProblems(draft, { registered: person !== null, nowMs: serverNowMs() }))
  const risks = draft.risks.map((risk) => RISKS[risk]).join('、')
  return (
    <Page
      footer={
        problem ? (
          <Button id="complete" label="回去补上" onTap={complete} />
        ) : (
          <Button id="send" label="发出去" busy={submit.busy} onTap={() => void send()} />
        )
      }
    >
      <StepBar step={3} title="这样对吗？" />
      {draft.menuItemCode || draft.wish.trim() ? (
        <Card tone="brand">
          <Text className="check-order__sentence">{sentence(draft, person?.name ?? draft.name)}</Text>
          {risks !== '' && <Text className="check-order__risks">要注意：{risks}</Text>}
          {draft.note.trim() !== '' && <Text>还有：{draft.note.trim()}</Text>}
        </Card>
      ) : null}
      {problem && <Message tone="warn" text={problem} />}
      {submit.error && (
        <Message tone={submit.error.kind === 'refused' ? 'danger' : 'warn'} text={submit.error.message}>
          {submit.error.code === NOT_FOR_VOLUNTEERS && (
            <Button
              id="send-anyway"
              kind="plain"
              label="还是发给站里看看"
              busy={submit.busy}
              onTap={() => void send(true)}
            />
          )}
        </Message>
      )}
      <Message
        tone="info"
        text={`接单的人才看得到${draft.onBehalf ? draft.forName : '您'}的电话和住址，办完 ${contactVisibleDays} 天后就看不到了。`}
      />
    </Page>
  )
}
