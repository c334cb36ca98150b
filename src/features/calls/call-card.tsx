import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { CALL_OUTCOMES, type CallOutcome } from '../../../domain/notice/call-outcomes'
import { villageName } from '../../../domain/town/stations'
import { phoneCall } from '../../services/phone-call'
import { serverNowMs } from '../../services/server-clock'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { CardHead } from '../../ui/card/card-head'
import { Message } from '../../ui/message/message'
import { useCommand } from '../data/use-command'
import { sayWaiting } from '../time/say-time'
import './call-card.scss'
import { type Call, WHY_CALLED } from './call-words'

/** His number and where he lives, hidden until one tap asks for them, which is written down; a number is dialled then. */
function Dial({ call }: { readonly call: Call }) {
  const [noticeId = ''] = call.noticeIds
  const [shown, setShown] = useState<{ readonly phone: string; readonly addressText: string } | null>(null)
  const reveal = useCommand('notice.callPhone', noticeId)
  const look = async () => {
    if (shown) return shown
    const answer = await reveal.run({ noticeId })
    if (!answer.ok) return null
    setShown(answer.receipt)
    return answer.receipt
  }
  const dial = async () => {
    const seen = await look()
    if (seen) phoneCall(seen.phone)
  }
  return (
    <>
      {reveal.error && <Message tone="warn" text={reveal.error.message} />}
      {shown && shown.addressText !== '' && <Text className="call-card__words">{shown.addressText}</Text>}
      {call.phone === '' && <Message tone="warn" text="没有留电话，请上门说一声，或者请邻居带个话。" />}
      {call.phone !== '' && (
        <Button
          id={`dial-${call.personId}`}
          icon="phone"
          label={`打电话 ${shown?.phone || call.phone}`}
          busy={reveal.busy}
          onTap={() => void dial()}
        />
      )}
      {call.phone === '' && call.placed && !shown && (
        <Button
          id={`place-${call.personId}`}
          kind="plain"
          label="看住哪里"
          busy={reveal.busy}
          onTap={() => void look()}
        />
      )}
    </>
  )
}

type Props = { readonly call: Call; readonly onDone: (words: string) => void }

/** Whom to call, what to say, and how it went. */
export function CallCard({ call, onDone }: Props) {
  const { personId, name, stationId, group, because, pressing, sinceMs, tried, lines } = call
  const nowMs = serverNowMs()
  const settle = useCommand('notice.called', `${personId} ${tried} ${lines.at(-1)?.id}`)
  const done = async (outcome: CallOutcome) => {
    const { ok } = await settle.run({ noticeIds: [...call.noticeIds], outcome })
    if (ok)
      onDone(outcome === 'told' ? `${name}那边，记下了：说到了。` : `${name}没接，留在这里，过一会儿再打。`)
  }
  return (
    <Card tone={pressing ? 'danger' : 'plain'} id={`call-${personId}`}>
      <CardHead title={name} aside={<Text className="call-card__words">{WHY_CALLED[because]}</Text>} />
      <Text className="call-card__words">
        {[villageName(stationId) + group, sayWaiting(sinceMs, nowMs), tried > 0 && `打过 ${tried} 次没人接`]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      <Text>跟他说：</Text>
      {lines.map(({ id, text }) => (
        <Text key={id} className="call-card__line">
          {text}
        </Text>
      ))}
      <Dial call={call} />
      {settle.error && <Message tone="warn" text={settle.error.message} />}
      <View className="call-card__buttons">
        <Button
          id={`told-${personId}`}
          kind="plain"
          label={CALL_OUTCOMES.told}
          busy={settle.busy}
          onTap={() => void done('told')}
        />
        <Button
          id={`no-answer-${personId}`}
          kind="quiet"
          label={CALL_OUTCOMES.no_answer}
          busy={settle.busy}
          onTap={() => void done('no_answer')}
        />
      </View>
    </Card>
  )
}
