import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { Tick } from '../../../domain/activity/attend'
import { ENROL_KINDS, ENROLMENT_STATUSES } from '../../../domain/activity/enrolment'
import { sayClock } from '../../../domain/kernel/say-moment'
import { villageName } from '../../../domain/town/stations'
import { serverNowMs } from '../../services/server-clock'
import { Button } from '../../ui/button/button'
import { CheckRow } from '../../ui/list-row/check-row'
import { RowGroup } from '../../ui/list-row/row-group'
import { EmptyState } from '../../ui/message/empty-state'
import { Message } from '../../ui/message/message'
import { Section } from '../../ui/section/section'
import { useCommand } from '../data/use-command'
import { toggleIn } from '../order/toggle-in'
import type { ActivityView } from './activity-words'

type Person = NonNullable<ActivityView['list']>[number]
type Props = { readonly view: ActivityView; readonly onDone: () => void }

/** 9点到，11点走 · 9点到，还在 · what came without a signal, as such */
const sayStay = ({ inMs, outMs, inHintMs, outHintMs }: Person['stays'][number]): string =>
  [
    inHintMs === undefined ? `${sayClock(inMs)}到` : `没网时扫的码，他手机上记的是${sayClock(inHintMs)}到`,
    outMs === null && '还在',
    outMs !== null && outHintMs === undefined && `${sayClock(outMs)}走`,
    outHintMs !== undefined && `手机上记的是${sayClock(outHintMs)}走`,
  ]
    .filter(Boolean)
    .join('，')

const sayStays = ({ stays }: Person): string => stays.map(sayStay).join('；')

const wordsOf = (person: Person): readonly string[] =>
  [
    `${villageName(person.stationId)} · ${ENROL_KINDS[person.kind]} · ${ENROLMENT_STATUSES[person.status]}`,
    sayStays(person),
    person.enteredByOther ? '别人替他报的' : '',
  ].filter(Boolean)

const LABELS: Readonly<Record<Tick, (count: number) => string>> = {
  arrived: (count) => `这 ${count} 人到了`,
  left: (count) => `这 ${count} 人走了`,
  whole_time: (count) => `这 ${count} 人全程都在（照纸上记的）`,
}

/** By the clock while it goes on, by what stands on paper once it is over. */
function ticksNow({ moves, status, endsAtMs }: ActivityView): readonly Tick[] {
  if (!moves.includes('attend')) return []
  if (serverNowMs() >= endsAtMs) return status === 'published' ? ['left', 'whole_time'] : ['whole_time']
  return ['arrived', 'left']
}

function OffTheList({ view, chosen, onDone }: Props & { readonly chosen: readonly Person[] }) {
  const leave = useCommand('activity.leave', `${view.version} ${chosen[0]?.personId ?? ''}`)
  const [person] = chosen
  const mayLeave = person?.status === 'enrolled' || person?.status === 'waiting'
  if (!view.moves.includes('leave') || chosen.length !== 1 || !person || !mayLeave) return null
  const send = async () => {
    const { ok } = await leave.run({ activityId: view.id, personId: person.personId })
    if (ok) onDone()
  }
  return (
    <>
      {leave.error && <Message tone="danger" text={leave.error.message} />}
      <Button
        id="take-off"
        kind="quiet"
        label={`${person.name}不来了，拿下来`}
        busy={leave.busy}
        onTap={() => void send()}
      />
    </>
  )
}

/** Everybody on the list, to be ticked several at a time. */
export function AttendanceList({ view, onDone }: Props) {
  const [ids, setIds] = useState<readonly string[]>([])
  const tick = useCommand('activity.tick', `${view.version} ${ids.join(' ')}`)
  const list = (view.list ?? []).filter(({ status }) => status !== 'left')
  const chosen = list.filter(({ personId }) => ids.includes(personId))
  const everybody = list.map(({ personId }) => personId)
  const done = () => {
    setIds([])
    onDone()
  }
  const send = async (what: Tick) => {
    const { ok } = await tick.run({
      activityId: view.id,
      personIds: chosen.map(({ personId }) => personId),
      what,
    })
    if (ok) done()
  }
  return (
    <Section title={`名单 ${list.length} 人`} id="attendance">
      {list.length === 0 && (
        <EmptyState title="还没有人报名" words="没有手机的人，可以替他报名；活动开始以后来的，在下面记上。" />
      )}
      {ticksNow(view).length > 0 && list.length > 0 && <Text>点名字选人，再点下面的按钮。</Text>}
      <RowGroup>
        {list.map((person) => (
          <CheckRow
            key={person.personId}
            id={`person-${person.personId}`}
            title={person.name}
            words={wordsOf(person)}
            on={ids.includes(person.personId)}
            onToggle={() => setIds(toggleIn(everybody, ids, person.personId))}
          />
        ))}
      </RowGroup>
      {tick.error && <Message tone="danger" text={tick.error.message} />}
      {chosen.length > 0 &&
        ticksNow(view).map((what, at) => (
          <Button
            key={what}
            id={`tick-${what}`}
            kind={at === 0 ? 'primary' : 'plain'}
            label={LABELS[what](chosen.length)}
            busy={tick.busy}
            onTap={() => void send(what)}
          />
        ))}
      <OffTheList view={view} chosen={chosen} onDone={done} />
    </Section>
  )
}
