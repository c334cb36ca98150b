import { Text } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import type { RefusalCode } from '../../../../domain/kernel/refusals'
import { comesHome } from '../../../../domain/order/comes-home'
import { isTaken } from '../../../features/data/is-taken'
import { useCommand } from '../../../features/data/use-command'
import { Page } from '../../../features/frame/page'
import { askToTell } from '../../../features/notice/ask-to-tell'
import { TellLine } from '../../../features/notice/tell-line'
import { Agreement, agreeBySending } from '../../../features/order/agreement'
import { PartsCard, SendPartsButton, useCheckParts } from '../../../features/order/check-parts'
import { draftProblems } from '../../../features/order/draft-problems'
import { DraftEmergency, useEmergencyDraft } from '../../../features/order/emergency-draft'
import { currentDraft, startDraft, submission, useOrderDraft } from '../../../features/order/order-draft'
import { sayWhat, sayWhenWhere } from '../../../features/order/order-spoken'
import { RiskLine } from '../../../features/order/risk-line'
import { isSameToday, SameAgain } from '../../../features/order/same-again'
import { useAgreesBySending } from '../../../features/privacy/use-agrees-by-sending'
import { useSession, useTownRules } from '../../../features/session/session-store'
import { ReadAloudButton } from '../../../features/spoken/read-aloud-button'
import { serverNowMs } from '../../../services/server-clock'
import { Button } from '../../../ui/button/button'
import { Card } from '../../../ui/card/card'
import { Message } from '../../../ui/message/message'
import { StepBar } from '../../../ui/step-bar/step-bar'
import './index.scss'

/** Said by the server when the wish could not be read while it was written. */
const NOT_FOR_VOLUNTEERS: RefusalCode = 'ORDER.NOT_FOR_VOLUNTEERS'

const complete = () => {
  void Taro.redirectTo({ url: '/packages/villager/when-where/index' })
}

const forget = () => {
  startDraft()
  void Taro.switchTab({ url: '/pages/home/index' })
}

/** What he has answered to what the server asked. */
type Answers = { readonly despiteRefusal: boolean; readonly again: boolean }

function useSendOne() {
  const draft = useOrderDraft()
  const [answers, setAnswers] = useState<Answers>({ despiteRefusal: draft.despiteRefusal, again: false })
  const what = draft.menuItemCode ? draft.title : draft.wish.trim()
  const submit = useCommand('order.submit', draft.id, what)
  const send = async (change: Partial<Answers> = {}) => {
    const { despiteRefusal, again } = { ...answers, ...change }
    setAnswers({ despiteRefusal, again })
    // Read now: the tap that sends it may just have changed it.
    const payload = submission({ ...currentDraft(), despiteRefusal }, again)
    const answer = payload && (await submit.run(payload))
    if (!answer || !isTaken(answer)) return
    // What the phone keeps must not wait as a draft as well, also when the app is left now.
    if (!answer.ok) return forget()
    await Taro.switchTab({ url: '/pages/home/index' })
    startDraft()
    const { orderId, replyWithinMinutes } = answer.receipt
    await Taro.navigateTo({ url: `/packages/villager/order/index?id=${orderId}&sent=${replyWithinMinutes}` })
  }
  return { send, busy: submit.busy, error: submit.error }
}

type SendOne = ReturnType<typeof useSendOne>

function OneCard({ name }: { readonly name: string }) {
  const draft = useOrderDraft()
  const what = draft.menuItemCode ? draft.title : draft.wish.trim() && `“${draft.wish.trim()}”`
  if (!what) return null
  return (
    <Card tone="brand">
      <Text className="check-order__sentence">
        {`${sayWhat({ draft, name }, what)}\n${sayWhenWhere(draft)}`}
      </Text>
      <RiskLine risks={draft.risks} atHome={comesHome(draft) ? draft.atHome : []} />
      {draft.note.trim() !== '' && <Text>还有：{draft.note.trim()}</Text>}
    </Card>
  )
}

/** The whole order, as it is about to go out. */
function ReadDraft({ name }: { readonly name: string }) {
  const draft = useOrderDraft()
  const what = draft.menuItemCode ? draft.title : draft.wish.trim()
  if (!what) return null
  const note = draft.note.trim() && `还有：${draft.note.trim()}`
  return (
    <ReadAloudButton
      id="read-order"
      text={[sayWhat({ draft, name }, what), sayWhenWhere(draft), note].filter(Boolean).join('\n')}
    />
  )
}

function SendingFailure({ send, busy, error }: SendOne) {
  if (!error) return null
  if (isSameToday(error))
    return <SameAgain error={error} busy={busy} onAgain={() => void send({ again: true })} onDrop={forget} />
  return (
    <Message tone={error.kind === 'refused' ? 'danger' : 'warn'} text={error.message}>
      {error.code === NOT_FOR_VOLUNTEERS && (
        <Button
          id="send-anyway"
          kind="plain"
          label="还是发给站里看看"
          busy={busy}
          onTap={() => void send({ despiteRefusal: true })}
        />
      )}
    </Message>
  )
}

/** Step 3: is this right? Then it goes out, once; a wish that was split as its single orders. */
export default function CheckOrder() {
  const { session } = useSession()
  const { contactVisibleDays } = useTownRules()
  const draft = useOrderDraft()
  const { heard } = useEmergencyDraft()
  const one = useSendOne()
  const check = useCheckParts()
  const person = session?.person ?? null
  const name = person?.name ?? draft.name
  const split = draft.parts.length > 0
  const first = useAgreesBySending()
  const [problem] = Object.values(draftProblems(draft, { registered: person !== null, nowMs: serverNowMs() }))
  const sendButton = split ? (
    <SendPartsButton check={check} first={first} />
  ) : (
    <Button
      id="send"
      label={first ? '同意，发出去' : '发出去'}
      busy={one.busy}
      onTap={() => {
        if (first) agreeBySending()
        const sending = one.send()
        void askToTell('order', sending)
      }}
    />
  )
  return (
    <Page footer={problem ? <Button id="complete" label="回去补上" onTap={complete} /> : sendButton}>
      <StepBar step={3} title="这样对吗？" />
      <DraftEmergency heard={heard} />
      {split ? <PartsCard name={name} check={check} /> : <OneCard name={name} />}
      {problem && <Message tone="warn" text={problem} />}
      {!split && <ReadDraft name={name} />}
      {!split && <SendingFailure {...one} />}
      <Agreement />
      <TellLine kind="order" />
      <Message
        tone="info"
        text={`接单的人才看得到${draft.onBehalf ? draft.forName : '您'}的电话和住址，办完 ${contactVisibleDays} 天后就看不到了。`}
      />
    </Page>
  )
}
