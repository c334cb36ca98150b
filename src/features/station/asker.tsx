import { Text } from '@tarojs/components'
import { useState } from 'react'
import { AT_HOME } from '../../../domain/service/at-home'
import type { ActionOutput } from '../../../types/actions'
import { phoneCall } from '../../services/phone-call'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { Message } from '../../ui/message/message'
import { useCommand } from '../data/use-command'
import { sayOrderedBy } from '../order/ordered-by'
import type { OrderView } from '../order/progress-steps'
import './asker.scss'

type Contact = Pick<OrderView, 'contact' | 'orderedBy'> & {
  readonly care?: ActionOutput<'contact.reveal'>['care']
}
type Party = { readonly name: string; readonly phone: string }

function Callable({ id, party: { name, phone } }: { readonly id: string; readonly party: Party }) {
  if (!phone) return <Text className="asker__words">{name}没有留电话。</Text>
  return (
    <>
      <Text className="asker__number">{phone}</Text>
      <Button id={id} kind="plain" icon="phone" label={`打电话给${name}`} onTap={() => phoneCall(phone)} />
    </>
  )
}

function Shown({ contact, orderedBy, care }: Contact) {
  if (!contact) return null
  const another = orderedBy && orderedBy.phone !== contact.phone
  return (
    <>
      {care?.words.map((words) => (
        <Text key={words}>{`写的话：${words}`}</Text>
      ))}
      {care && care.atHome.length > 0 && (
        <Text>{`家里：${care.atHome.map((who) => AT_HOME[who]).join('、')}`}</Text>
      )}
      {contact.addressText !== '' && <Text>{contact.addressText}</Text>}
      {another && <Callable id="call-orderer" party={orderedBy} />}
      <Callable id="call-asker" party={contact} />
    </>
  )
}

/**
 * Whom to call when something is unclear: the person himself, or the one who ordered it for him. Numbers and the
 * place are hidden until one tap asks for them, which is written down; for the town also what tells of health.
 */
export function Asker({ view }: { readonly view: OrderView }) {
  const reveal = useCommand('contact.reveal', view.version)
  const [shown, setShown] = useState<Contact | null>(null)
  const { contact, contactMasked, careMasked } = view
  if (!contact) return null
  const look = async () => {
    const answer = await reveal.run({ orderId: view.id })
    if (answer.ok) setShown(answer.receipt)
  }
  return (
    <Card id="asker">
      <Text>{sayOrderedBy(view)}</Text>
      {contactMasked && !shown ? (
        <>
          {reveal.error && <Message tone="warn" text={reveal.error.message} />}
          <Button
            id="reveal-contact"
            kind="plain"
            icon="phone"
            label={careMasked ? '看写的话、电话和住址' : '看电话和住址'}
            busy={reveal.busy}
            onTap={() => void look()}
          />
        </>
      ) : (
        <Shown {...(shown ?? view)} />
      )}
    </Card>
  )
}
