import { useState } from 'react'
import { Button } from '../../ui/button/button'
import { Message } from '../../ui/message/message'
import { useCommand } from '../data/use-command'
import { type BulletinDraft, bulletinProblem } from './bulletin-draft'
import { BulletinFields } from './bulletin-fields'
import type { BulletinView } from './decide-buttons'

type Props = { readonly bulletin: BulletinView; readonly onDone: () => void }

/** The same bulletin written anew; it need not be begun from nothing. */
export function ReviseBulletin({ bulletin, onDone }: Props) {
  const { id: bulletinId, version, kind, title, text } = bulletin
  const revise = useCommand('bulletin.revise', version)
  const [draft, setDraft] = useState<BulletinDraft | null>(null)
  if (!draft)
    return <Button id="revise" kind="quiet" label="改一改" onTap={() => setDraft({ kind, title, text })} />
  const problem = bulletinProblem(draft)
  const send = async () => {
    if (!(await revise.run({ bulletinId, ...draft })).ok) return
    setDraft(null)
    onDone()
  }
  return (
    <>
      <BulletinFields draft={draft} onChange={setDraft} />
      {revise.error && <Message tone="danger" text={revise.error.message} />}
      <Button
        id="send-revised"
        label={problem || '改好了，报给镇里'}
        disabled={problem !== ''}
        busy={revise.busy}
        onTap={() => void send()}
      />
    </>
  )
}
