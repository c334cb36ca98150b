import { refusalSentence } from '../kernel/refusal-sentence'
import type { Actor } from '../order/actor'
import type { Dispute } from '../order/dispute'
import type { Order } from '../order/order'
import { conditionHolds } from '../order/order-conditions'
import { opensTo, transitionsOf } from '../order/order-lifecycle'
import { blameToStation, blameWords, saysCharged } from '../order/rating-blame'
import { reasonWords } from '../order/reasons'
import { settleRefusal } from '../order/settle-refusal'
import type { Sight } from './visibility'

export type DisputeView = {
  readonly atMs: number
  readonly words: string
  readonly open: boolean
  readonly settledWords: string | null
  /** Said to an office that would settle it and has to leave it to another: to whom. */
  readonly leftToWords: string | null
}

const TOWN_ASKS = '有一件事，镇里在问'

/** Of a rating that speaks of money the station reads the rest, and that the town asks. */
function disputeWords({ rating }: Order, { reason }: Dispute, sight: Sight): string {
  const ofRating = saysCharged({ rating }) && reason.text === blameWords({ rating })
  return ofRating && !sight('charge')
    ? (blameToStation({ rating }) ?? TOWN_ASKS)
    : reasonWords('not_done', reason)
}

function leftToWords(order: Order, actor: Actor): string | null {
  const isOffice = transitionsOf('settle').some(
    (row) =>
      row.from === order.status &&
      opensTo(row, actor.roles) &&
      (!row.given || conditionHolds(row.given, order)),
  )
  const refused = isOffice ? settleRefusal(order, actor) : null
  return refused && refusalSentence(refused.refusal)
}

/** What the requester has against it: for himself and the offices. */
export function disputeView(order: Order, actor: Actor, sight: Sight): DisputeView | null {
  const { dispute } = order
  if (!dispute || !sight('rating')) return null
  const { openedAtMs, settledAtMs, settlement } = dispute
  return {
    atMs: openedAtMs,
    words: disputeWords(order, dispute, sight),
    open: settledAtMs === null,
    settledWords: settlement && reasonWords('settle', settlement),
    leftToWords: leftToWords(order, actor),
  }
}
