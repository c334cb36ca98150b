import { Text } from '@tarojs/components'
import { ASSIGNMENT_STATUSES } from '../../../domain/order/assignment-statuses'
import { phoneCall } from '../../services/phone-call'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { CardHead } from '../../ui/card/card-head'
import { Section } from '../../ui/section/section'
import './people-coming.scss'
import type { OrderView } from './progress-steps'

/** Who comes, why he, and his telephone. */
export function PeopleComing({ parts }: { readonly parts: OrderView['parts'] }) {
  const coming = parts.filter(({ status }) => ASSIGNMENT_STATUSES[status].holdsPlace)
  if (coming.length === 0) return null
  return (
    <Section title="来的人">
      {coming.map(({ volunteerId, name, phone, why, status }) => (
        <Card key={volunteerId}>
          <CardHead
            title={name}
            aside={<Text className="people-coming__state">{ASSIGNMENT_STATUSES[status].label}</Text>}
          />
          <Text className="people-coming__why">{why.join(' · ')}</Text>
          {phone && (
            <Button kind="plain" icon="phone" label={`打电话给${name}`} onTap={() => phoneCall(phone)} />
          )}
        </Card>
      ))}
    </Section>
  )
}
