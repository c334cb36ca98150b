import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { mostConfirmable, mustBeExplained } from '../../../domain/hours/confirmable-minutes'
import { REASONS } from '../../../domain/order/reasons'
import { TOWN_SETTINGS } from '../../../domain/town/town-settings'
import { serverNowMs } from '../../services/server-clock'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { Chips } from '../../ui/chips/chips'
import { Message } from '../../ui/message/message'
import { Section } from '../../ui/section/section'
import { Stepper } from '../../ui/stepper/stepper'
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

const STEP_MINUTES = 5

const measuredOf = (part: Part): number => part.measuredMinutes ?? 0

/** Every five minutes up to the most that can be confirmed, and those that were measured. */
function minuteStops(part: Part): readonly number[] {
  const most = mostConfirmable(measuredOf(part), TOWN_SETTINGS)
  const fives = Array.from(
    { length: Math.floor(most / STEP_MINUTES) + 1 },
    (_, index) => index * STEP_MINUTES,
  )
  return [...fives, measuredOf(part)]
}

const needsReason = (part: Part, { minutes }: Line): boolean => mustBeExplained(minutes, measuredOf(part))

function endWords({ outMs, endAssumed }: NonNullable<Part['visits']>[number], nowMs: number): string {
  if (outMs === null) return '还没做完'
  return endAssumed ? '没点“做完了”' : `${sayMoment(outMs, nowMs)} 做完`
}

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
      {part.visits?.map((visit) => (
        <Text key={visit.inMs} className="confirm-panel__words">
          {sayMoment(visit.inMs, nowMs)} 到，{endWords(visit, nowMs)}
        </Text>
      ))}
      <Text className="confirm-panel__words">
        计划 {sayDuration(plannedMinutes)}，实际 {sayDuration(measuredOf(part))}
      </Text>
      <Stepper
        label={part.name}
        value={line.minutes}
        stops={minuteStops(part)}
        say={(minutes) => `${minutes} 分钟`}
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
  const confirm = useCommand('order.confirm', view.version)
  const [lines, setLines] = useState<Readonly<Record<string, Line>>>({})
  const served = view.parts.filter((part) => part.status === 'checked_out')
  const absent = view.parts.filter((part) => part.status === 'accepted')
  const lineOf = (part: Part): Line =>
    lines[part.volunteerId] ?? { minutes: measuredOf(part), reasonCode: '' }
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
      {served.every((part) => lineOf(part).minutes === 0) && (
        <Message tone="warn" text="谁的时长都不算，就当没有人去过：确认后这张单子重新等着派人。" />
      )}
      {confirm.error && <Message tone="danger" text={confirm.error.message} />}
      <Button
        id="confirm-minutes"
        label={missing ? '先选原因，再确认' : '确认'}
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
