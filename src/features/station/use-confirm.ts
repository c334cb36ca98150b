import { OUTCOMES, type Outcome } from '../../../domain/order/outcomes'
import { isTaken } from '../data/is-taken'
import type { Answer } from '../data/send-command'
import { useCommand } from '../data/use-command'
import { useFormDraft } from '../data/use-form-draft'
import type { OrderView } from '../order/progress-steps'
import { useTownRules } from '../session/session-store'
import { type MinutesLine, needsReason, type Part, proposedLine, type Sheet } from './minutes-line'

/** By volunteer; who was not touched has what is proposed. */
type Lines = Readonly<Record<string, MinutesLine>>

type Draft = { readonly lines: Lines; readonly later: readonly string[]; readonly outcome: Outcome }

const UNTOUCHED: Draft = { lines: {}, later: [], outcome: 'done' }

/** What became of an order: `kept` on the phone, which sends it by itself. */
export type Confirmed = 'confirmed' | 'sent_back' | 'kept'

/** The minutes of an order while they are looked at, kept until they were sent; and the two ways of deciding. */
export function useConfirm(view: OrderView, onDone: (how: Confirmed) => void) {
  const confirm = useCommand('order.confirm', view.version, view.title)
  const isEntered = view.isEntered && !view.moves.includes('send_back')
  const sheet: Sheet = { plannedMinutes: view.durationMinutes, isEntered, rules: useTownRules() }
  const { form, change, sent } = useFormDraft(`confirm ${view.id} ${view.version}`, UNTOUCHED)
  const { lines, later, outcome } = form
  const served = view.parts.filter((part) => part.status === 'checked_out')
  const now = served.filter(({ volunteerId }) => !later.includes(volunteerId))
  const isServed = OUTCOMES[outcome].served
  const lineOf = (part: Part): MinutesLine => lines[part.volunteerId] ?? proposedLine(part, sheet)
  const isMissing = (part: Part): boolean => {
    const line = lineOf(part)
    return needsReason(part, line, sheet) && !line.reasonCode && (isServed || line.minutes > 0)
  }
  const minutesOf = (part: Part) => {
    const { minutes, reasonCode } = lineOf(part)
    const reason = reasonCode && needsReason(part, lineOf(part), sheet) && { reason: { code: reasonCode } }
    return { volunteerId: part.volunteerId, minutes, ...reason }
  }
  const done = (answer: Answer<unknown>, how: Confirmed) => {
    if (!isTaken(answer)) return
    if (how === 'sent_back') change(UNTOUCHED)
    sent()
    onDone(answer.ok ? how : 'kept')
  }

  return {
    sheet,
    outcome,
    served,
    /** Who is confirmed with this tap. */
    now,
    isServed,
    /** Whether somebody's minutes still lack their reason. */
    missing: now.some(isMissing),
    error: confirm.error,
    busy: confirm.busy,
    lineOf,
    isLater: ({ volunteerId }: Part) => later.includes(volunteerId),
    write: ({ volunteerId }: Part, line: MinutesLine) => change({ lines: { ...lines, [volunteerId]: line } }),
    choose: (how: Outcome) => change({ outcome: how }),
    postpone: ({ volunteerId }: Part) =>
      change({
        later: later.includes(volunteerId)
          ? later.filter((id) => id !== volunteerId)
          : [...later, volunteerId],
      }),
    send: async () => {
      const minutes = now.map(minutesOf)
      const answer = await confirm.run({ orderId: view.id, decision: 'confirm', outcome, minutes })
      done(answer, 'confirmed')
    },
    sendBack: async (reason: { readonly code: string; readonly text: string }) => {
      const answer = await confirm.run({ orderId: view.id, decision: 'send_back', reason })
      done(answer, 'sent_back')
    },
  }
}

export type Confirming = ReturnType<typeof useConfirm>
