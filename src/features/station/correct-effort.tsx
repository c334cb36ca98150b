import { Text } from '@tarojs/components'
import { useState } from 'react'
import { ORDER_LIMITS } from '../../../domain/order/order-limits'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { Chips } from '../../ui/chips/chips'
import { Stepper } from '../../ui/stepper/stepper'
import { sayDuration } from '../time/say-time'

/** How many come, for how long, and how soon. */
export type Effort = {
  readonly headcount: number
  readonly durationMinutes: number
  readonly urgent: boolean
}

const HEADCOUNTS = Array.from({ length: ORDER_LIMITS.maxHeadcount }, (_, index) => index + 1)
const DURATIONS = [15, 30, 45, 60, 90, 120, 150, 180, 240, 300, 360, 480, 600, ORDER_LIMITS.maxMinutes]
const URGENCY = [
  { code: 'calm', label: '不急' },
  { code: 'urgent', label: '急事' },
] as const

const sayPeople = (headcount: number): string => `${headcount} 个人`

type Props = { readonly effort: Effort; readonly onChange: (change: Partial<Effort>) => void }

/** What the machine assumed about the effort; folded away until something is to be put right. */
export function CorrectEffort({ effort, onChange }: Props) {
  const [open, setOpen] = useState(false)
  const { headcount, durationMinutes, urgent } = effort
  if (!open)
    return (
      <Card>
        <Text>
          要 {sayPeople(headcount)}，约 {sayDuration(durationMinutes)}，{urgent ? '急事' : '不急'}
        </Text>
        <Button id="correct" kind="quiet" label="改一改" onTap={() => setOpen(true)} />
      </Card>
    )
  return (
    <Card>
      <Text>要几个人去？</Text>
      <Stepper
        id="headcount"
        label="人数"
        value={headcount}
        stops={HEADCOUNTS}
        say={sayPeople}
        onChange={(next) => onChange({ headcount: next })}
      />
      <Text>大约多久？</Text>
      <Stepper
        id="duration"
        label="时长"
        value={durationMinutes}
        stops={DURATIONS}
        say={sayDuration}
        onChange={(next) => onChange({ durationMinutes: next })}
      />
      <Text>急不急？</Text>
      <Chips
        single
        options={URGENCY}
        chosen={[urgent ? 'urgent' : 'calm']}
        onToggle={(code) => onChange({ urgent: code === 'urgent' })}
      />
    </Card>
  )
}
