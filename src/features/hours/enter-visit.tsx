import { Text } from '@tarojs/components'
import { useState } from 'react'
import { civilDay } from '../../../domain/kernel/civil-text'
import { sayDay } from '../../../domain/kernel/say-moment'
import { DAY_MS, MINUTE_MS } from '../../../domain/kernel/shanghai-time'
import { REASONS } from '../../../domain/order/reasons'
import type { CallError } from '../../services/call-error'
import { serverNowMs } from '../../services/server-clock'
import { Button } from '../../ui/button/button'
import { Chips } from '../../ui/chips/chips'
import { DateField } from '../../ui/date-field/date-field'
import { Message } from '../../ui/message/message'
import { Sheet } from '../../ui/sheet/sheet'
import { TimeField } from '../../ui/time-field/time-field'
import { dayOf } from '../time/day-of'
import { sayDuration } from '../time/say-time'
import { enteredTimes } from './entered-times'

export type Entered = {
  readonly fromMs: number
  readonly toMs: number
  readonly reason: { readonly code: string; readonly text: string }
}

const WHY = Object.entries(REASONS.enter_visit)
  .filter(([code]) => code !== 'other')
  .map(([code, label]) => ({ code, label }))

/** So far back the calendar goes; the town's own limit is the server's to say. */
const OLDEST_DAYS = 60

type Props = {
  readonly id: string
  /** 忘了点？补记时间 */
  readonly label: string
  readonly title: string
  readonly busy: boolean
  readonly error: CallError | null
  /** Answers whether it was taken. */
  readonly onEnter: (entered: Entered) => Promise<boolean>
}

function Form({
  title,
  busy,
  error,
  onEnter,
  onClose,
}: Omit<Props, 'id' | 'label'> & { onClose: () => void }) {
  const nowMs = serverNowMs()
  const [day, setDay] = useState(civilDay(nowMs))
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const [why, setWhy] = useState('')
  const times = from && to ? enteredTimes(day, from, to) : null
  const minutes = times ? Math.round((times.toMs - times.fromMs) / MINUTE_MS) : 0
  const send = async () => {
    if (times && (await onEnter({ ...times, reason: { code: why, text: '' } }))) onClose()
  }
  return (
    <Sheet title={title} back="不补了" onClose={onClose}>
      <Text>补记的时间没有打卡，由站里另一个人核对后再算。</Text>
      <DateField
        id="entry-day"
        label="哪一天"
        value={day}
        say={sayDay(dayOf(day), nowMs)}
        start={civilDay(nowMs - OLDEST_DAYS * DAY_MS)}
        end={civilDay(nowMs)}
        onChange={setDay}
      />
      <TimeField id="entry-from" label="几点到的" value={from} onChange={setFrom} />
      <TimeField id="entry-to" label="几点做完的" value={to} onChange={setTo} />
      <Chips single options={WHY} chosen={why ? [why] : []} onToggle={setWhy} />
      {error && <Message tone="danger" text={error.message} />}
      <Button
        id="entry-yes"
        label={times && why ? `补记 ${sayDuration(minutes)}` : '选好时间和原因'}
        busy={busy}
        disabled={!times || !why}
        onTap={() => void send()}
      />
    </Sheet>
  )
}

/** 补记: a service that nobody recorded while it went on. */
export function EnterVisit({ id, label, ...form }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button id={id} kind="quiet" label={label} onTap={() => setOpen(true)} />
      {open && <Form {...form} onClose={() => setOpen(false)} />}
    </>
  )
}
