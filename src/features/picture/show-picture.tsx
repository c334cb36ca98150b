import { useState } from 'react'
import { CallError, unreachable } from '../../services/call-error'
import { Button } from '../../ui/button/button'
import { Message } from '../../ui/message/message'
import { Sheet } from '../../ui/sheet/sheet'
import { PictureImage } from './picture-image'

type Shown = { readonly type: string; readonly picture: string }

type Props = {
  /** Of what it is, as ids on the page say it. */
  readonly of: string
  readonly label: string
  readonly about: string
  /** Rejects with what is to be read instead. */
  readonly load: () => Promise<Shown>
}

/** A picture that is fetched when somebody wants to see it, and is not kept on the phone. */
export function ShowPicture({ of, label, about, load }: Props) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const [shown, setShown] = useState<Shown | null>(null)
  const look = async () => {
    setBusy(true)
    setProblem('')
    try {
      setShown(await load())
    } catch (thrown) {
      setProblem((thrown instanceof CallError ? thrown : unreachable()).message)
    }
    setBusy(false)
  }
  return (
    <>
      {problem !== '' && <Message tone="warn" text={problem} />}
      <Button id={`show-picture-${of}`} kind="quiet" label={label} busy={busy} onTap={() => void look()} />
      {shown && (
        <Sheet title={about} onClose={() => setShown(null)}>
          <PictureImage id={`picture-${of}`} {...shown} about={about} />
        </Sheet>
      )}
    </>
  )
}
