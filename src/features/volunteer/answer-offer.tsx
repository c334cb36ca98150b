import { View } from '@tarojs/components'
import { useState } from 'react'
import { REASONS } from '../../../domain/order/reasons'
import { Button } from '../../ui/button/button'
import { ChoiceSheet } from '../../ui/choice-sheet/choice-sheet'
import { useCommand } from '../data/use-command'
import './answer-offer.scss'

type Props = {
  readonly assignmentId: string
  readonly onAccepted: () => void
  /** Declined, or no longer to be had: `words` says what happened, empty when there is nothing to say. */
  readonly onGone: (words: string) => void
}

/** 「我去」 and 「这次不行」, equally large: saying no costs nothing. */
export function AnswerOffer({ assignmentId, onAccepted, onGone }: Props) {
  const accept = useCommand('assignment.accept')
  const decline = useCommand('assignment.decline')
  const [asking, setAsking] = useState(false)
  const busy = accept.busy || decline.busy

  const sayYes = async () => {
    const answer = await accept.run({ assignmentId })
    if (answer.ok) onAccepted()
    else onGone(answer.error.message)
  }
  const sayNo = async (code: string) => {
    setAsking(false)
    const answer = await decline.run({ assignmentId, reason: { code } })
    onGone(answer.ok ? '' : answer.error.message)
  }
  return (
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
      {asking && (
        <ChoiceSheet
          title="这次不行，是因为"
          options={REASONS.decline}
          onChoose={({ code }) => void sayNo(code)}
          onClose={() => setAsking(false)}
        />
      )}
    </View>
  )
}
