import { useState } from 'react'
import { Button } from '../../ui/button/button'
import { Message } from '../../ui/message/message'
import { Section } from '../../ui/section/section'
import { useCommand } from '../data/use-command'
import type { OrderView } from '../order/progress-steps'
import { ReasonButton } from '../order/reason-button'
import { useTownRules } from '../session/session-store'
import { type MinutesLine, needsReason, type Part, proposedLine } from './minutes-line'
import { MinutesOf } from './minutes-of'

/** By volunteer; who was not touched has what is proposed. */
type Lines = Readonly<Record<string, MinutesLine>>

type Props = { readonly view: OrderView; readonly onDone: () => void }

/** 办结: planned, measured and proposed minutes of each who served; changed ones need a reason. */
export function ConfirmPanel({ view, onDone }: Props) {
  const confirm = useCommand('order.confirm', view.version)
  const rules = useTownRules()
  const [lines, setLines] = useState<Lines>({})
  const served = view.parts.filter((part) => part.status === 'checked_out')
  const absent = view.parts.filter((part) => part.status === 'accepted')
  const lineOf = (part: Part): MinutesLine =>
    lines[part.volunteerId] ?? proposedLine(part, view.durationMinutes, rules)
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
    if (!ok) return
    setLines({})
    onDone()
  }
  return (
    <Section title="确认时长" id="confirm">
      {served.map((part) => (
        <MinutesOf
          key={part.volunteerId}
          part={part}
          plannedMinutes={view.durationMinutes}
          line={lineOf(part)}
          onChange={(line) => setLines((before) => ({ ...before, [part.volunteerId]: line }))}
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
