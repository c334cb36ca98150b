import { useState } from 'react'
import type { ActionOutput } from '../../../types/actions'
import { phoneCall } from '../../services/phone-call'
import { Button } from '../../ui/button/button'
import { Message } from '../../ui/message/message'
import { useCommand } from '../data/use-command'

type Props = { readonly person: ActionOutput<'notice.reach'>['people'][number] }

/** His number, hidden until one tap asks for it, which is written down; then it is dialled. */
export function DialUnreached({ person: { personId, phone: masked } }: Props) {
  const [phone, setPhone] = useState('')
  const reveal = useCommand('notice.reachPhone', personId)
  const dial = async () => {
    if (phone !== '') return phoneCall(phone)
    const answer = await reveal.run({ personId })
    if (!answer.ok) return
    setPhone(answer.receipt.phone)
    phoneCall(answer.receipt.phone)
  }
  return (
    <>
      {reveal.error && <Message tone="warn" text={reveal.error.message} />}
      <Button
        id={`dial-${personId}`}
        kind="plain"
        icon="phone"
        label={`打电话 ${phone || masked}`}
        busy={reveal.busy}
        onTap={() => void dial()}
      />
    </>
  )
}
