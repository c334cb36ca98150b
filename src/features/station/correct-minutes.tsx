import { Text } from '@tarojs/components'
import { useState } from 'react'
import { isSettled } from '../../../domain/order/is-settled'
import { REASONS } from '../../../domain/order/reasons'
import { Button } from '../../ui/button/button'
import { Chips } from '../../ui/chips/chips'
import { Message } from '../../ui/message/message'
import { Sheet } from '../../ui/sheet/sheet'
import { Stepper } from '../../ui/stepper/stepper'
import { useCommand } from '../data/use-command'
import type { OrderView } from '../order/progress-steps'
import { useTownRules } from '../session/session-store'
import { minuteStops, type Part } from './minutes-line'

const WHY = Object.entries(REASONS.correct)
  .filter(([code]) => code !== 'other')
  .map(([code, label]) => ({ code, label }))

type Props = { readonly view: OrderView; readonly part: Part; readonly onDone: () => void }

function Correction({ view, part, onDone, onClose }: Props & { readonly onClose: () => void }) {
  const correct = useCommand('order.correct', view.version)
  const rules = useTownRules()
  const present = part.confirmedMinutes ?? 0
  const [minutes, setMinutes] = useState(present)
  const [why, setWhy] = useState('')
  const ready = minutes !== present && why !== ''
  const send = async () => {
    const { volunteerId, revision } = part
    const { ok } = await correct.run({
      orderId: view.id,
      volunteerId,
      revision: revision ?? 0,
      minutes,
      reason: { code: why },
    })
    if (ok) onDone()
  }
  return (
    <Sheet title={`改${part.name}的时长`} back="不改了" onClose={onClose}>
      <Text>现在记的是 {present} 分钟。原来的记录留着，改动和原因都记下来。</Text>
      <Stepper
        id="corrected"
        label={part.name}
        value={minutes}
        stops={[
          ...minuteStops(part, { plannedMinutes: view.durationMinutes, isEntered: view.isEntered, rules }),
          present,
        ]}
        say={(value) => `${value} 分钟`}
        onChange={setMinutes}
      />
      <Chips single options={WHY} chosen={why ? [why] : []} onToggle={setWhy} />
      {correct.error && <Message tone="danger" text={correct.error.message} />}
      <Button
        id="correct-yes"
        label={ready ? `改成 ${minutes} 分钟` : '选好时长和原因'}
        busy={correct.busy}
        disabled={!ready}
        onTap={() => void send()}
      />
    </Sheet>
  )
}

/** Minutes that were credited and prove wrong; whoever settled them himself is told to leave it to another. */
export function CorrectMinutes({ view, part, onDone }: Props) {
  const [open, setOpen] = useState(false)
  const settled = isSettled({ status: part.status, visits: part.visits ?? [] })
  if (!settled || !view.moves.includes('correct')) return null
  const done = () => {
    setOpen(false)
    onDone()
  }
  return (
    <>
      <Button id="correct-minutes" kind="quiet" label="改时长" onTap={() => setOpen(true)} />
      {open && <Correction view={view} part={part} onDone={done} onClose={() => setOpen(false)} />}
    </>
  )
}
