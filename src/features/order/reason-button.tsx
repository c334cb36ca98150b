import { useState } from 'react'
import { REASONS, type ReasonKind } from '../../../domain/order/reasons'
import { Button, type ButtonKind } from '../../ui/button/button'
import { ChoiceSheet } from '../../ui/choice-sheet/choice-sheet'

type Props = {
  readonly label: string
  readonly question: string
  readonly reasons: ReasonKind
  readonly kind?: ButtonKind
  readonly busy: boolean
  readonly onReason: (reason: { code: string; text: string }) => void
  readonly id?: string
}

/** A step that needs a reason: the button, and the question behind it. */
export function ReasonButton({ label, question, reasons, kind = 'quiet', busy, onReason, id }: Props) {
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button kind={kind} label={label} busy={busy} onTap={() => setAsking(true)} {...(id && { id })} />
      {asking && (
        <ChoiceSheet
          title={question}
          options={REASONS[reasons]}
          onClose={() => setAsking(false)}
          onChoose={(reason) => {
            setAsking(false)
            onReason(reason)
          }}
        />
      )}
    </>
  )
}
