import { commandAnswered, unanswered } from '../../services/pending-commands'
import { changePart, partSubmission } from './draft-parts'
import { currentDraft, startDraft, submission } from './order-draft'
import { unsentParts } from './unsent-parts'

type Placed = { readonly id: string; readonly submittedAtMs: number }

/** No promise of an answer came with it. */
const NOT_PROMISED = 0

function goneOut(payload: string, { id }: Placed): void {
  const draft = currentDraft()
  if (payload === JSON.stringify(submission(draft))) {
    startDraft()
    return
  }
  const part = unsentParts(draft).find((each) => payload === JSON.stringify(partSubmission(draft, each)))
  if (!part) return
  changePart(part.text, { sent: { orderId: id, replyWithinHours: NOT_PROMISED } })
  if (unsentParts(currentDraft()).length === 0) startDraft()
}

/**
 * The person has an own order before him that came into being after a submission was last sent without an answer:
 * this is it. From now on the same wish is another order, and the draft it was written in has gone out.
 */
export function recognizePlacedOrder(placed: Placed): void {
  if (currentDraft().parts.some(({ sent }) => sent?.orderId === placed.id)) return
  for (const { key, payload, sentAtMs } of unanswered('order.submit')) {
    if (placed.submittedAtMs < sentAtMs) continue
    commandAnswered(key)
    goneOut(payload, placed)
  }
}
