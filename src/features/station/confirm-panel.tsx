import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { REASONS } from '../../../domain/order/reasons'
import { TOWN_SETTINGS } from '../../../domain/town/town-settings'
import { serverNowMs } from '../../services/server-clock'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { Chips } from '../../ui/chips/chips'
import { Message } from '../../ui/message/message'
import { MinuteStepper } from '../../ui/minutes/minute-stepper'
import { Section } from '../../ui/section/section'
import { useCommand } from '../data/use-command'
import type { OrderView } from '../order/progress-steps'
import { ReasonButton } from '../order/reason-button'
import { sayDuration, sayMoment } from '../time/say-time'
import './confirm-panel.scss'

type Part = OrderView['parts'][number]
type Line = { readonly minutes: number; readonly reasonCode: string }

const REASON_OPTIONS = Object.entries(REASONS.adjust_minutes)
  .filter(([code]) => code !== 'other')
  .map(([code, label]) => ({ code, label }))

const measured = (part: Part): Line => ({ minutes: part.measuredMinutes, reasonCode: '' })

/** Minutes that differ from those measured, or are none, have to be explained. */
const needsReason = (part: Part, { minutes }: Line): boolean =>
  minutes !== part.measuredMinutes || minutes === 0

type LineProps = {
  readonly part: Part
  readonly plannedMinutes: number
  readonly line: Line
  readonly onChange: (line: Line) => void
}

function MinutesOf({ part, plannedMinutes, line, onChange }: LineProps) {
  const nowMs = serverNowMs()
  return (
    <Card>
      <Text className="confirm-panel__name">{part.name}</Text>
      {part.visits.map(({ inMs, outMs }) => (
        <Text key={inMs} className="confirm-panel__words">
          {sayMoment(inMs, nowMs)} 到，{outMs ? `${sayMoment(outMs, nowMs)} 做完` : '还没做完'}
        </Text>
      ))}
      <Text className="confirm-panel__words">
        计划 {sayDuration(plannedMinutes)}，实际 {sayDuration(part.measuredMinutes)}
      </Text>
      <MinuteStepper
        label={part.name}
        minutes={line.minutes}
        max={TOWN_SETTINGS.maxMinutesPerRecord}
        onChange={(minutes) => onChange({ ...line, minutes })}
      />
      {needsReason(part, line) && (
        <View className="confirm-panel__reason">
          <Text>时长不一样，是因为：</Text>
          <Chips
            single
            options={REASON_OPTIONS}
            chosen={line.reasonCode ? [line.reasonCode] : []}
            onToggle={(reasonCode) => onChange({ ...line, reasonCode })}
          />
        </View>
      )}
    </Card>
  )
}

type Props = { readonly view: OrderView; readonly onDone: () => void }

/** 办结: planned, measured and proposed minutes of each who served; changed ones need a reason. */
export function ConfirmPanel({ view, onDone }: Props) {
  const confirm = useCommand('order.confirm')
  const [lines, setLines] = useState<Readonly<Record<string, Line>>>({})
  const served = view.parts.filter((part) => part.status === 'checked_out')
  const absent = view.parts.filter((part) => part.status === 'accepted')
  const lineOf = (part: Part): Line => lines[part.volunteerId] ?? measured(part)
  const missing = served.some((part) => {
    const line = lineOf(part)
    return needsReason(part, line) && !line.reasonCode
  })

  const send = async () => {
    const { ok } = await confirm.run({
      orderId: view.id,
      decision: 'confirm',
      minutes: served.map((part) => {
        const line = lineOf(part)
        const reason = needsReason(part, line) && { reason: { code: line.reasonCode } }
        return { volunteerId: part.volunteerId, minutes: line.minutes, ...reason }
      }),
    })
    if (ok) onDone()
  }
  const sendBack = async (reason: { code: string; text: string }) => {
    const { ok } = await confirm.run({ orderId: view.id, decision: 'send_back', reason })
    if (ok) onDone()
  }
  return (
    <Section title="确认时长" id="confirm">
      {served.map((part) => (
        <MinutesOf
          key={part.volunteerId}
          part={part}
          plannedMinutes={view.durationMinutes}
          line={lineOf(part)}
          onChange={(line) => setLines({ ...lines, [part.volunteerId]: line })}
        />
      ))}
      {absent.length > 0 && (
        <Message
          tone="warn"
          text={`${absent.map(({ name }) => name).join('、')}没有到，确认后记为“没有到”。`}
        />
      )}
      {confirm.error && <Message tone="danger" text={confirm.error.message} />}
      <Button
        id="confirm-minutes"
        label="确认"
        busy={confirm.busy}
        disabled={missing}
        onTap={() => void send()}
      />
      {view.moves.includes('send_back') && (
        <ReasonButton
          id="send-back"
          label="退回"
          question="为什么退回？"
          reasons="send_back"
          busy={confirm.busy}
          onReason={(reason) => void sendBack(reason)}
        />
      )}
    </Section>
  )
}
