import { useState } from 'react'
import type { CallError } from '../../services/call-error'
import { sendCommand } from '../data/send-command'
import { changePart, dropPart, partSubmission } from './draft-parts'
import { currentDraft, type DraftPart } from './order-draft'
import { unsentParts } from './unsent-parts'

export type SendParts = {
  /** Sends what has not been sent, one after the other; true when nothing is left. */
  readonly run: () => Promise<boolean>
  readonly busy: boolean
  /** Why a part was refused the last time, by its text. */
  readonly failures: ReadonlyMap<string, CallError>
}

/** Who has dropped the draft while it was being sent means the rest no longer. */
const isStillMeant = ({ text }: DraftPart): boolean =>
  unsentParts(currentDraft()).some((part) => part.text === text)

/**
 * Each part goes out as an order with a key of its own. A part that is refused holds up no other; what the signal fails
 * for is kept by the phone and is no part of the draft any more. Whatever was sent is written down at once and never sent again.
 */
export function useSendParts(): SendParts {
  const [busy, setBusy] = useState(false)
  const [failures, setFailures] = useState<ReadonlyMap<string, CallError>>(new Map())

  const run = async (): Promise<boolean> => {
    setBusy(true)
    const failed = new Map<string, CallError>()
    const draft = currentDraft()
    for (const part of unsentParts(draft)) {
      if (!isStillMeant(part)) break
      const payload = partSubmission(draft, part)
      if (!payload) break
      const answer = await sendCommand('order.submit', payload, { seen: draft.id, subject: part.text })
      if (answer.ok) {
        const { orderId, replyWithinMinutes } = answer.receipt
        changePart(part.text, { sent: { orderId, replyWithinMinutes } })
      } else if (answer.error.kind === 'kept') dropPart(part.text)
      else failed.set(part.text, answer.error)
    }
    setFailures(failed)
    setBusy(false)
    return draft.parts.length > 0 && unsentParts(currentDraft()).length === 0
  }
  return { run, busy, failures }
}
