import { Text } from '@tarojs/components'
import { statusToOthers } from '../../../domain/order/assignment-statuses'
import { answerWords } from '../../../domain/views/answer-words'
import { phoneCall } from '../../services/phone-call'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { CardHead } from '../../ui/card/card-head'
import { Section } from '../../ui/section/section'
import type { OrderView } from '../order/progress-steps'
import './asked-people.scss'

/** Everybody who was asked, what he answered, and who was not asked and why. */
export function AskedPeople({ view }: { readonly view: OrderView }) {
  if (view.parts.length === 0 && !view.search) return null
  return (
    <Section title="问过的人" id="asked">
      {view.parts.map(({ volunteerId, name, status, why, reason, phone }) => (
        <Card key={volunteerId}>
          <CardHead title={name} aside={<Text>{statusToOthers(status)}</Text>} />
          <Text className="asked-people__words">{answerWords({ status, reason }) || why.join(' · ')}</Text>
          {phone && (
            <Button kind="plain" icon="phone" label={`打电话 ${phone}`} onTap={() => phoneCall(phone)} />
          )}
        </Card>
      ))}
      {view.search && view.search.excluded.length > 0 && (
        <Text className="asked-people__words">
          看了 {view.search.pool} 人，没问的：
          {view.search.excluded.map(({ label, count }) => `${label} ${count} 人`).join('；')}
        </Text>
      )}
    </Section>
  )
}
