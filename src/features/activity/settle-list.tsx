import { Text } from '@tarojs/components'
import { useState } from 'react'
import { ACTIVITY_LIMITS } from '../../../domain/activity/activity-limits'
import { mostConfirmable, mustBeExplained } from '../../../domain/hours/confirmable-minutes'
import { sayClock } from '../../../domain/kernel/say-moment'
import { MINUTE_MS } from '../../../domain/kernel/shanghai-time'
import { villageName } from '../../../domain/town/stations'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { CardHead } from '../../ui/card/card-head'
import { Chips } from '../../ui/chips/chips'
import { Message } from '../../ui/message/message'
import { Section } from '../../ui/section/section'
import { Stepper } from '../../ui/stepper/stepper'
import { useCommand } from '../data/use-command'
import { useTownRules } from '../session/session-store'
import { type MinutesLine, reasonsFor, withMinutes } from '../station/minutes-line'
import { OverlapWords } from '../station/overlap-words'
import { sayDuration } from '../time/say-time'
import type { ActivityView } from './activity-words'

export type Served = NonNullable<ActivityView['list']>[number]
type Props = { readonly view: ActivityView; readonly onDone: () => void }
type Rules = ReturnType<typeof useTownRules>

const STEP_MINUTES = 5

export const minuteStops = (person: Served, rules: Rules): readonly number[] => {
  const most = mostConfirmable(person.measuredMinutes, rules)
  const fives = Array.from({ length: Math.floor(most / STEP_MINUTES) + 1 }, (_, at) => at * STEP_MINUTES)
  return [...fives, person.measuredMinutes, person.proposedMinutes]
}

const isExplained = (person: Served, { minutes, reasonCode }: MinutesLine): boolean =>
  reasonCode !== '' || !mustBeExplained(minutes, person.measuredMinutes)

type RowProps = {
  readonly person: Served
  readonly line: MinutesLine
  readonly plannedMinutes: number
  readonly onChange: (line: MinutesLine) => void
}

function MinutesRow({ person, line, plannedMinutes, onChange }: RowProps) {
  const rules = useTownRules()
  const { name, stationId, stays, measuredMinutes } = person
  const there = stays.map(({ inMs, outMs }) => `${sayClock(inMs)}到${outMs === null ? '' : sayClock(outMs)}`)
  return (
    <Card>
      <CardHead title={name} aside={<Text>{villageName(stationId)}</Text>} />
      <Text>
        {there.join('；')}。活动 {sayDuration(plannedMinutes)}，打卡 {sayDuration(measuredMinutes)}
      </Text>
      <OverlapWords overlap={person.overlap} />
      <Stepper
        label={name}
        value={line.minutes}
        stops={minuteStops(person, rules)}
        say={(minutes) => `${minutes} 分钟`}
        onChange={(minutes) => onChange(withMinutes(line, minutes))}
      />
      {mustBeExplained(line.minutes, measuredMinutes) && (
        <Chips
          single
          options={reasonsFor(line.minutes)}
          chosen={line.reasonCode ? [line.reasonCode] : []}
          onToggle={(reasonCode) => onChange({ ...line, reasonCode })}
        />
      )}
    </Card>
  )
}

/** Minutes that wait: what was measured or is said, changed where that is not right; as many at once as one posting takes. */
export function SettleList({ view, onDone }: Props) {
  const [lines, setLines] = useState<Readonly<Record<string, MinutesLine>>>({})
  const confirm = useCommand('activity.confirm', view.version)
  const waiting = (view.list ?? []).filter(
    ({ kind, stays, confirmedMinutes }) =>
      kind === 'volunteer' && stays.length > 0 && confirmedMinutes === null,
  )
  if (waiting.length === 0) return null
  const mine = waiting.filter(({ wroteIt }) => wroteIt)
  const now = waiting.filter(({ wroteIt }) => !wroteIt).slice(0, ACTIVITY_LIMITS.maxSettled)
  const lineOf = (person: Served): MinutesLine =>
    lines[person.personId] ?? { minutes: person.proposedMinutes, reasonCode: '' }
  const missing = now.some((person) => !isExplained(person, lineOf(person)))
  const send = async () => {
    const { ok } = await confirm.run({
      activityId: view.id,
      minutes: now.map((person) => {
        const { minutes, reasonCode } = lineOf(person)
        return { personId: person.personId, minutes, ...(reasonCode && { reason: { code: reasonCode } }) }
      }),
    })
    if (ok) onDone()
  }
  return (
    <Section title="要确认的时长" id="settle">
      {mine.length > 0 && (
        <Message
          tone="info"
          text={`${mine.map(({ name }) => name).join('、')}的到场是您记的，要由另一位站长或镇里来确认。`}
        />
      )}
      {now.map((person) => (
        <MinutesRow
          key={person.personId}
          person={person}
          line={lineOf(person)}
          plannedMinutes={Math.floor((view.endsAtMs - view.startsAtMs) / MINUTE_MS)}
          onChange={(line) => setLines((before) => ({ ...before, [person.personId]: line }))}
        />
      ))}
      {confirm.error && <Message tone="danger" text={confirm.error.message} />}
      {now.length > 0 && (
        <Button
          id="confirm-minutes"
          label={missing ? '先选原因，再确认' : `确认这 ${now.length} 个人`}
          busy={confirm.busy}
          disabled={missing}
          onTap={() => void send()}
        />
      )}
    </Section>
  )
}
