import { useState } from 'react'
import { Button, type ButtonKind } from '../button/button'
import { Sheet } from './sheet'

type Props = {
  readonly id: string
  readonly kind?: ButtonKind
  readonly label: string
  /** What will happen, and whether that is meant. */
  readonly question: string
  readonly yes: string
  readonly back: string
  readonly busy: boolean
  readonly onYes: () => void
}

/** A step that nobody should take by mistake: the button, and the question behind it. */
export function AskingButton({ id, kind = 'plain', label, question, yes, back, busy, onYes }: Props) {
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button id={id} kind={kind} label={label} busy={busy} onTap={() => setAsking(true)} />
      {asking && (
        <Sheet title={question} back={back} onClose={() => setAsking(false)}>
          <Button
            id={`${id}-yes`}
            kind="plain"
            label={yes}
            onTap={() => {
              setAsking(false)
              onYes()
            }}
          />
        </Sheet>
      )}
    </>
  )
}
