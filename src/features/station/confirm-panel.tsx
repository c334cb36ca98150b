import { Text } from '@tarojs/components'
import { missedFromMs } from '../../../domain/order/missed-from'
import { OUTCOME_CODES, OUTCOMES, type Outcome } from '../../../domain/order/outcomes'
import { serverNowMs } from '../../services/server-clock'
import { Button } from '../../ui/button/button'
import { Chips } from '../../ui/chips/chips'
import { Message } from '../../ui/message/message'
import { Section } from '../../ui/section/section'
import { isTaken } from '../data/is-taken'
import { useCommand } from '../data/use-command'
import { useFormDraft } from '../data/use-form-draft'
import type { OrderView } from '../order/progress-steps'
import { ReasonButton } from '../order/reason-button'
import { useTownRules } from '../session/session-store'
import {
  type MinutesLine,
  needsReason,
  type Part,
  proposedLine,
  type Sheet,
  sayExpected,
} from './minutes-line'
import { MinutesOf } from './minutes-of'

/** By volunteer; who was not touched has what is proposed. */
type Lines = Readonly<Record<string, MinutesLine>>

type Draft = { readonly lines: Lines; readonly later: readonly string[]; readonly outcome: Outcome }

const UNTOUCHED: Draft = { lines: {}, later: [], outcome: 'done' }

const HOW = OUTCOME_CODES.map((code) => ({ code, label: OUTCOMES[code].label }))
/** What was entered without an order and not done is not confirmed at all. */
const SERVED = HOW.filter(({ code }) => OUTCOMES[code].served)

function confirmLabel(missing: boolean, now: number, all: number): string {
  if (now === 0) return '至少确认一个人'
  if (missing) return '先选原因，再确认'
  return now === all ? '确认' : `先确认这 ${now} 个人`
}

/** What became of an order: `kept` on the phone, which sends it by itself. */
export type Confirmed = 'confirmed' | 'sent_back' | 'kept'

type Props = { readonly view: OrderView; readonly onDone: (how: Confirmed) => void }

/** 办结: planned, measured and proposed minutes of each who served; changed ones need a reason, some may wait. */
export function ConfirmPanel({ view, onDone }: Props) {
  const confirm = useCommand('order.confirm', view.version, view.title)
  const isEntered = view.isEntered && !view.moves.includes('send_back')
  const sheet: Sheet = { plannedMinutes: view.durationMinutes, isEntered, rules: useTownRules() }
  const { form, change, sent } = useFormDraft(`confirm ${view.id} ${view.version}`, UNTOUCHED)
  const { lines, later, outcome } = form
  const served = view.parts.filter((part) => part.status === 'checked_out')
  const expected = view.parts.filter((part) => part.status === 'accepted')
  const isTime = view.wanted.fromMs <= serverNowMs()
  const lineOf = (part: Part): MinutesLine => lines[part.volunteerId] ?? proposedLine(part, sheet)
  const now = served.filter(({ volunteerId }) => !later.includes(volunteerId))
  const isServed = OUTCOMES[outcome].served
  const isMissing = (part: Part): boolean => {
    const line = lineOf(part)
    return needsReason(part, line, sheet) && !line.reasonCode && (isServed || line.minutes > 0)
  }
  const missing = now.some(isMissing)

  const send = async () => {
    const answer = await confirm.run({
      orderId: view.id,
      decision: 'confirm',
      outcome,
      minutes: now.map((part) => {
        const line = lineOf(part)
        const reason = line.reasonCode &&
          needsReason(part, line, sheet) && { reason: { code: line.reasonCode } }
        return { volunteerId: part.volunteerId, minutes: line.minutes, ...reason }
      }),
    })
    if (!isTaken(answer)) return
    sent()
    onDone(answer.ok ? 'confirmed' : 'kept')
  }
  const sendBack = async (reason: { code: string; text: string }) => {
    const answer = await confirm.run({ orderId: view.id, decision: 'send_back', reason })
    if (!isTaken(answer)) return
    change(UNTOUCHED)
    sent()
    onDone(answer.ok ? 'sent_back' : 'kept')
  }
  const postpone = ({ volunteerId }: Part) =>
    change({
      later: later.includes(volunteerId) ? later.filter((id) => id !== volunteerId) : [...later, volunteerId],
    })
  return (
    <Section title="确认时长" id="confirm">
      <Text>办得怎么样？</Text>
      <Chips
        single
        options={isEntered ? SERVED : HOW}
        chosen={[outcome]}
        onToggle={(how) => change({ outcome: how })}
      />
      {served.map((part) => (
        <MinutesOf
          key={part.volunteerId}
          part={part}
          sheet={sheet}
          line={lineOf(part)}
          onChange={(line) => change({ lines: { ...lines, [part.volunteerId]: line } })}
          {...(served.length > 1 && {
            later: later.includes(part.volunteerId),
            onLater: () => postpone(part),
          })}
        />
      ))}
      {expected.length > 0 && now.length === served.length && (
        <Message
          tone={isTime ? 'warn' : 'info'}
          text={sayExpected(
            expected.map(({ name }) => name),
            { isTime, mayMark: view.moves.includes('no_show') && missedFromMs(view.wanted) <= serverNowMs() },
          )}
        />
      )}
      {isServed && now.length === served.length && served.every((part) => lineOf(part).minutes === 0) && (
        <Message
          tone="warn"
          text={
            isEntered
              ? '谁的时长都不算，就请点“不认这一笔”。'
              : '谁的时长都不算，就当没有人去过：确认后这张单子重新等着派人。'
          }
        />
      )}
      {confirm.error && <Message tone="danger" text={confirm.error.message} />}
      <Button
        id="confirm-minutes"
        label={confirmLabel(missing, now.length, served.length)}
        busy={confirm.busy}
        disabled={missing || now.length === 0}
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
