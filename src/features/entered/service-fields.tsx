import { Text } from '@tarojs/components'
import type { ReactNode } from 'react'
import { civilDay } from '../../../domain/kernel/civil-text'
import { sayDay } from '../../../domain/kernel/say-moment'
import { DAY_MS } from '../../../domain/kernel/shanghai-time'
import { REASONS } from '../../../domain/order/reasons'
import { serverNowMs } from '../../services/server-clock'
import { Chips } from '../../ui/chips/chips'
import { DateField } from '../../ui/date-field/date-field'
import { Field } from '../../ui/field/field'
import { Message } from '../../ui/message/message'
import { Section } from '../../ui/section/section'
import { TimeField } from '../../ui/time-field/time-field'
import { nameProblem } from '../order/name-problem'
import { PartyFields } from '../order/party-fields'
import { phoneProblem } from '../order/phone-problem'
import { dayOf } from '../time/day-of'
import { ItemChoice } from './item-choice'
import type { ServiceDraft } from './service-draft'

const WHY = Object.entries(REASONS.enter_service)
  .filter(([code]) => code !== 'other')
  .map(([code, label]) => ({ code, label }))

/** So far back the calendar goes; the town's own limit is the server's to say. */
const OLDEST_DAYS = 60

type Props = {
  readonly draft: ServiceDraft
  readonly onChange: (change: Partial<ServiceDraft>) => void
  /** Who was there. */
  readonly who: ReactNode
  /** Why it cannot have been at that time; empty where it can. */
  readonly timesProblem: string
  /** In which village it was. */
  readonly where: ReactNode
}

/** What, when, for whom, and who can say so. */
export function ServiceFields({ draft, onChange, who, where, timesProblem }: Props) {
  const nowMs = serverNowMs()
  return (
    <>
      <ItemChoice
        title={draft.title}
        onChoose={(item) => onChange({ menuItemCode: item?.code ?? '', title: item?.title ?? '' })}
      />
      <Section title="什么时候">
        <DateField
          id="service-day"
          label="哪一天"
          value={draft.day}
          say={sayDay(dayOf(draft.day), nowMs)}
          start={civilDay(nowMs - OLDEST_DAYS * DAY_MS)}
          end={civilDay(nowMs)}
          onChange={(day) => onChange({ day })}
        />
        <TimeField
          id="service-from"
          label="几点到的"
          value={draft.from}
          onChange={(from) => onChange({ from })}
        />
        <TimeField id="service-to" label="几点做完的" value={draft.to} onChange={(to) => onChange({ to })} />
        {timesProblem !== '' && <Message tone="danger" text={timesProblem} />}
      </Section>
      {who}
      <PartyFields
        title="帮的是谁"
        name={draft.name}
        phone={draft.phone}
        nameProblem={nameProblem(draft.name)}
        phoneProblem={phoneProblem(draft.phone)}
        onChange={onChange}
      />
      <Section title="在哪个村">{where}</Section>
      <Section title="为什么没有点单">
        <Chips
          single
          options={WHY}
          chosen={draft.why ? [draft.why] : []}
          onToggle={(why) => onChange({ why })}
        />
      </Section>
      <Section title="谁可以证明">
        <Text>要另外一位，不是去的人，也不是写的人。</Text>
        <Field
          id="witness-name"
          label="姓名"
          value={draft.witnessName}
          maxLength={20}
          problem={nameProblem(draft.witnessName)}
          onChange={(witnessName) => onChange({ witnessName })}
        />
        <Field
          id="witness-phone"
          label="电话（没有可以不填）"
          kind="phone"
          value={draft.witnessPhone}
          maxLength={20}
          problem={phoneProblem(draft.witnessPhone)}
          onChange={(witnessPhone) => onChange({ witnessPhone })}
        />
      </Section>
    </>
  )
}
