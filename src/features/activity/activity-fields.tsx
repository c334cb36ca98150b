import { Text } from '@tarojs/components'
import { useState } from 'react'
import { ACTIVITY_LIMITS } from '../../../domain/activity/activity-limits'
import { PURPOSE_CODES, PURPOSES } from '../../../domain/activity/purposes'
import { withTitlePrefix } from '../../../domain/activity/title-prefix'
import { civilDay } from '../../../domain/kernel/civil-text'
import { sayDay, sayMoment } from '../../../domain/kernel/say-moment'
import { MINUTE_MS } from '../../../domain/kernel/shanghai-time'
import { PROJECT_CODES, PROJECTS } from '../../../domain/service/projects'
import { serverNowMs } from '../../services/server-clock'
import { Button } from '../../ui/button/button'
import { Chips } from '../../ui/chips/chips'
import { DateField } from '../../ui/date-field/date-field'
import { Field } from '../../ui/field/field'
import { CheckRow } from '../../ui/list-row/check-row'
import { RowGroup } from '../../ui/list-row/row-group'
import { Message } from '../../ui/message/message'
import { Section } from '../../ui/section/section'
import { TimeField } from '../../ui/time-field/time-field'
import { toggleIn } from '../order/toggle-in'
import { VillagePicker } from '../order/village-picker'
import { dayOf } from '../time/day-of'
import { sayDuration } from '../time/say-time'

import { asksLength, placesProblem, timesOf } from './activity-draft'
import type { FieldsProps } from './fields-props'
import { MoreFields } from './more-fields'

/** 11点到10点 is a slip, or a night: whoever writes it says which. */
function Length({ draft, onChange }: FieldsProps) {
  const times = timesOf(draft)
  if (!times || !asksLength(draft)) return null
  const { startsAtMs, endsAtMs } = times
  const length = sayDuration(Math.round((endsAtMs - startsAtMs) / MINUTE_MS))
  return (
    <>
      <Message
        tone="warn"
        text={`到${sayMoment(endsAtMs, serverNowMs())}才结束，一共${length}。写错了请改上面的时间。`}
      />
      <RowGroup>
        <CheckRow
          id="length-confirmed"
          title="没有写错，就是这么久"
          words={[]}
          on={draft.lengthConfirmed}
          onToggle={() => onChange({ ...draft, lengthConfirmed: !draft.lengthConfirmed })}
        />
      </RowGroup>
    </>
  )
}

function When({ draft, onChange }: FieldsProps) {
  const nowMs = serverNowMs()
  return (
    <Section title="什么时候">
      <DateField
        id="activity-day"
        label="哪一天"
        value={draft.day}
        say={draft.day && sayDay(dayOf(draft.day), nowMs)}
        start={civilDay(nowMs)}
        end={civilDay(nowMs + ACTIVITY_LIMITS.maxAheadMs)}
        onChange={(day) => onChange({ ...draft, day })}
      />
      <TimeField
        id="activity-from"
        label="几点开始"
        value={draft.from}
        onChange={(from) => onChange({ ...draft, from, lengthConfirmed: false })}
      />
      <TimeField
        id="activity-to"
        label="几点结束"
        value={draft.to}
        onChange={(to) => onChange({ ...draft, to, lengthConfirmed: false })}
      />
      <Length draft={draft} onChange={onChange} />
    </Section>
  )
}

function Where({ draft, onChange }: FieldsProps) {
  return (
    <Section title="在哪儿">
      <VillagePicker
        stationId={draft.villageId}
        onChange={(villageId) => onChange({ ...draft, villageId })}
      />
      <Field
        id="activity-venue"
        label="地点"
        placeholder="比如：村部广场"
        maxLength={ACTIVITY_LIMITS.maxVenue}
        value={draft.venue}
        onChange={(venue) => onChange({ ...draft, venue })}
      />
    </Section>
  )
}

function Places({ draft, onChange }: FieldsProps) {
  const { places } = draft
  return (
    <Section title="名额">
      <Field
        id="places-volunteer"
        kind="number"
        label={`要几位志愿者（最多 ${ACTIVITY_LIMITS.maxPlaces} 位，不招就空着）`}
        maxLength={3}
        value={places.volunteer}
        problem={placesProblem(places.volunteer)}
        onChange={(volunteer) => onChange({ ...draft, places: { ...places, volunteer } })}
      />
      <Field
        id="places-guest"
        kind="number"
        label={`能来多少人（最多 ${ACTIVITY_LIMITS.maxPlaces} 位，不用报名就空着）`}
        maxLength={3}
        value={places.guest}
        problem={placesProblem(places.guest)}
        onChange={(guest) => onChange({ ...draft, places: { ...places, guest } })}
      />
    </Section>
  )
}

/** The form of an activity: what is always said first, the rest behind a tap. */
export function ActivityFields(props: FieldsProps) {
  const { draft, onChange } = props
  const [more, setMore] = useState(false)
  return (
    <>
      <Field
        id="activity-title"
        label="活动叫什么"
        placeholder="比如：义诊日"
        maxLength={40}
        value={draft.title}
        onChange={(title) => onChange({ ...draft, title })}
      />
      {draft.title.trim() !== '' && <Text>大家看到的是：{withTitlePrefix(draft.title)}</Text>}
      <Section title="属于哪个工程" id="activity-project">
        <Chips
          single
          options={PROJECT_CODES.map((code) => ({ code, label: PROJECTS[code] }))}
          chosen={draft.project ? [draft.project] : []}
          onToggle={(project) => onChange({ ...draft, project })}
        />
      </Section>
      <When {...props} />
      <Where {...props} />
      <Places {...props} />
      <Field
        id="activity-about"
        kind="long"
        label="做什么，要带什么"
        maxLength={ACTIVITY_LIMITS.maxAbout}
        value={draft.about}
        onChange={(about) => onChange({ ...draft, about })}
      />
      <Section title="为了什么（可以不选）">
        <Chips
          options={PURPOSE_CODES.map((code) => ({ code, label: PURPOSES[code] }))}
          chosen={draft.purposes}
          onToggle={(code) => onChange({ ...draft, purposes: toggleIn(PURPOSE_CODES, draft.purposes, code) })}
        />
      </Section>
      {more ? (
        <MoreFields {...props} />
      ) : (
        <Button
          id="more-fields"
          kind="quiet"
          label="还有别的要求：队伍、年龄、几个村一起办"
          onTap={() => setMore(true)}
        />
      )}
    </>
  )
}
