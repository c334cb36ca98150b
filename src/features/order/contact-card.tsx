import { Text } from '@tarojs/components'
import { phoneCall } from '../../services/phone-call'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { Section } from '../../ui/section/section'
import './contact-card.scss'
import { sayOrderedBy } from './ordered-by'
import type { OrderView } from './progress-steps'

/** Whom a volunteer goes to, and whom he can call: the person, and the one who ordered it for him. */
export function ContactCard({ view }: { readonly view: OrderView }) {
  const { contact, orderedBy } = view
  if (!contact) return null
  return (
    <Section title="去找谁" id="contact">
      <Card>
        <Text className="contact-card__name">{contact.name}</Text>
        <Text>{contact.addressText}</Text>
        {contact.phone ? (
          <Button
            kind="plain"
            icon="phone"
            label={`打电话 ${contact.phone}`}
            onTap={() => phoneCall(contact.phone)}
          />
        ) : (
          <Text className="contact-card__words">{contact.name}没有留电话。</Text>
        )}
        {orderedBy && <Text className="contact-card__words">{sayOrderedBy(view)}</Text>}
        {orderedBy?.phone && (
          <Button
            kind="plain"
            icon="phone"
            label={`打电话给${orderedBy.name} ${orderedBy.phone}`}
            onTap={() => phoneCall(orderedBy.phone)}
          />
        )}
      </Card>
    </Section>
  )
}
