import { useState } from 'react'
import { phoneCall } from '../../services/phone-call'
import { Button } from '../../ui/button/button'
import { Message } from '../../ui/message/message'
import { useCommand } from '../data/use-command'
import type { Charge } from './charge'

/** Rings whoever said it: his number is hidden until one tap asks for it, which is written down. */
export function AskReporter({ charge }: { readonly charge: Charge }) {
  const { orderId, reporter } = charge
  const [phone, setPhone] = useState('')
  const reveal = useCommand('contact.reveal', orderId)
  const dial = async () => {
    if (phone !== '') return phoneCall(phone)
    const answer = await reveal.run({ orderId })
    if (!answer.ok) return
    const { contact, orderedBy } = answer.receipt
    const his = orderedBy?.name === reporter.name ? orderedBy.phone : contact.phone
    setPhone(his)
    phoneCall(his)
  }
  return (
    <>
      {reveal.error && <Message tone="warn" text={reveal.error.message} />}
      <Button
        id={`ask-${orderId}`}
        kind="plain"
        icon="phone"
        label={`问${reporter.name} ${phone || reporter.phone}`}
        busy={reveal.busy}
        onTap={() => void dial()}
      />
    </>
  )
}
