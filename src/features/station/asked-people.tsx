import { Text } from '@tarojs/components'
import { sayFullDate } from '../../../domain/kernel/say-date'
import { statusToOthers } from '../../../domain/order/assignment-statuses'
import { CIRCLES } from '../../../domain/order/circles'
import { answerWords } from '../../../domain/views/answer-words'
import { phoneCall } from '../../services/phone-call'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { CardHead } from '../../ui/card/card-head'
import { Section } from '../../ui/section/section'
import type { OrderView } from '../order/progress-steps'
import './asked-people.scss'
import { AnswerObjection } from './answer-objection'
import { askedWaves } from './asked-waves'
import { CorrectMinutes } from './correct-minutes'
import { NoShowButton } from './no-show-button'
import { PointsLine } from './points-line'
import { ReleaseButton } from './release-button'
import { WaveHistory } from './wave-history'
import { WriteDown } from './write-down'

type Part = OrderView['parts'][number]

/** Of dangerous work, whether he who took it is insured. Nobody is asked of whom it is known that he is not. */
function insuranceWords({ insurance }: Part): string {
  if (!insurance) return ''
  return insurance.untilMs === null
    ? '没登记过保险，不知道有没有：去之前请先问清、办好'
    : `保险到${sayFullDate(insurance.untilMs)}`
}

type Props = { readonly view: OrderView; readonly onDone: () => void }

function AskedPerson({ view, part, onDone }: Props & { readonly part: Part }) {
  const { name, status, why, phone, asked } = part
  const circle = asked?.circle && CIRCLES[asked.circle]
  const answer = answerWords(part)
  const insured = insuranceWords(part)
  return (
    <Card>
      <CardHead title={name} aside={<Text>{statusToOthers(status)}</Text>} />
      <Text className="asked-people__words">{[circle, ...why].filter(Boolean).join(' · ')}</Text>
      {answer !== '' && <Text>{answer}</Text>}
      {insured !== '' && <Text>{insured}</Text>}
      {asked?.points && <PointsLine volunteerId={part.volunteerId} name={name} points={asked.points} />}
      {phone && <Button kind="plain" icon="phone" label={`打电话 ${phone}`} onTap={() => phoneCall(phone)} />}
      <WriteDown view={view} part={part} onDone={onDone} />
      <AnswerObjection view={view} part={part} onDone={onDone} />
      <CorrectMinutes view={view} part={part} onDone={onDone} />
      <NoShowButton view={view} part={part} onDone={onDone} />
      <ReleaseButton view={view} part={part} onDone={onDone} />
    </Card>
  )
}

/** Everybody who was asked, when and by whom, what he answered, and who was not asked and why. */
export function AskedPeople({ view, onDone }: Props) {
  if (view.parts.length === 0 && !view.search) return null
  return (
    <Section title="问过的人" id="asked">
      {view.parts.length === 0 && <Text className="asked-people__words">还没有问过谁。</Text>}
      {askedWaves(view.parts).map(({ words, parts }) => (
        <Section key={words}>
          {words !== '' && <Text className="asked-people__wave">{words}</Text>}
          {parts.map((part) => (
            <AskedPerson key={part.volunteerId} view={view} part={part} onDone={onDone} />
          ))}
        </Section>
      ))}
      {view.search && view.search.excluded.length > 0 && (
        <Text className="asked-people__words">
          看了 {view.search.pool} 人，没问的：
          {view.search.excluded.map(({ label, count }) => `${label} ${count} 人`).join('；')}
        </Text>
      )}
      <WaveHistory waves={view.waves} />
    </Section>
  )
}
