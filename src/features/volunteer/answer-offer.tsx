import { View } from '@tarojs/components'
import { useState } from 'react'
import { REASONS } from '../../../domain/order/reasons'
import { briefTouch } from '../../services/brief-touch'
import type { CallError } from '../../services/call-error'
import { Button } from '../../ui/button/button'
import { ChoiceSheet } from '../../ui/choice-sheet/choice-sheet'
import { Message } from '../../ui/message/message'
import { useQueued } from '../data/send-queue'
import { useCommand } from '../data/use-command'
import { askToTell } from '../notice/ask-to-tell'
import { TellLine } from '../notice/tell-line'
import { UnsentCommands } from '../order/unsent-commands'
import './answer-offer.scss'

type Props = {
  readonly assignmentId: string
  /** What he is asked to do, in words. */
  readonly title: string
  /** Of the order, as it was when this offer was shown. */
  readonly version: number
  readonly onAccepted: () => void
  /** Declined (null), or not taken: what stands on the page may be old. */
  readonly onStale: (error: CallError | null) => void
}

/** 「我去」 and 「这次不行」, equally large: saying no costs nothing. Why an answer was not taken stands beside them. */
export function AnswerOffer({ assignmentId, title, version, onAccepted, onStale }: Props) {
  const accept = useCommand('assignment.accept', version, title)
  const decline = useCommand('assignment.decline', version, title)
  const { waiting } = useQueued(assignmentId)
  const [said, setSaid] = useState<'yes' | 'no'>('yes')
  const [asking, setAsking] = useState(false)
  const busy = accept.busy || decline.busy
  const { error } = said === 'yes' ? accept : decline

  const sayYes = async () => {
    setSaid('yes')
    const accepting = accept.run({ assignmentId })
    void askToTell('task', accepting)
    const answer = await accepting
    if (answer.ok) {
      briefTouch()
      onAccepted()
    } else if (answer.error.kind !== 'kept') onStale(answer.error)
  }
  const sayNo = async (code: string) => {
    setSaid('no')
    setAsking(false)
    const answer = await decline.run({ assignmentId, reason: { code } })
    if (answer.ok || answer.error.kind !== 'kept') onStale(answer.ok ? null : answer.error)
  }
  if (waiting.length > 0) return <UnsentCommands about={assignmentId} />
  return (
    <>
      {error && <Message tone={error.kind === 'refused' ? 'danger' : 'warn'} text={error.message} />}
      <View className="answer-offer">
        <Button id="accept" label="我去" busy={accept.busy} disabled={busy} onTap={() => void sayYes()} />
        <Button
          id="decline"
          kind="plain"
          label="这次不行"
          busy={decline.busy}
          disabled={busy}
          onTap={() => setAsking(true)}
        />
      </View>
      <TellLine kind="task" />
      {asking && (
        <ChoiceSheet
          title="这次不行，是因为"
          options={REASONS.decline}
          onChoose={({ code }) => void sayNo(code)}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  )
}
