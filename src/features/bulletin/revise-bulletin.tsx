import { useState } from 'react'
import { Button } from '../../ui/button/button'
import { Message } from '../../ui/message/message'
import { useCommand } from '../data/use-command'
import { useFormDraft } from '../data/use-form-draft'
import { type BulletinDraft, bulletinProblem } from './bulletin-draft'
import { BulletinFields } from './bulletin-fields'
import type { BulletinView } from './decide-buttons'

type Props = { readonly bulletin: BulletinView; readonly onDone: () => void }

/** The same bulletin written anew; it need not be begun from nothing. */
export function ReviseBulletin({ bulletin, onDone }: Props) {
  const { id: bulletinId, version, kind, title, text } = bulletin
  const revise = useCommand('bulletin.revise', version)
  const { form, change, sent } = useFormDraft<BulletinDraft>(`bulletin ${bulletinId} ${version}`, {
    kind,
    title,
    text,
  })
  const [open, setOpen] = useState(false)
  if (!open) return <Button id="revise" kind="quiet" label="改一改" onTap={() => setOpen(true)} />
  const problem = bulletinProblem(form)
  const send = async () => {
    if (!(await revise.run({ bulletinId, ...form })).ok) return
    sent()
    setOpen(false)
    onDone()
  }
  return (
    <>
      <BulletinFields draft={form} onChange={change} />
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
