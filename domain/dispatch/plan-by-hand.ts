import { ok, type Result, refuse } from '../kernel/result'
import { EXCLUSIONS } from '../order/exclusions'
import type { OfferPlan } from '../order/offer-order'
import type { Order } from '../order/order'
import { planFrom } from './plan-from'
import { sayLeftOut } from './say-left-out'
import { type HandChoice, type HandContext, type HandSearch, searchByHand } from './search-by-hand'

function whyNobody({ search }: HandSearch): string {
  const code = search.excluded[0]?.code
  return code ? EXCLUSIONS[code] : '不在能派的队伍里，或者已经接了单'
}

/**
 * A person chooses instead of the machine: he may ask any team that serves the village, also somebody who declined
 * before or is to be rung, but no one who may not or cannot come. Whom he has named he believes to be asked: it is all of
 * them or none. Errors: ORDER.NOBODY_TO_OFFER and ORDER.NOT_ALL_TO_OFFER, which say who and why.
 */
export function planByHand(order: Order, choice: HandChoice, context: HandContext): Result<OfferPlan> {
  const found = searchByHand(order, choice, context)
  const left = 'teamId' in choice ? '' : sayLeftOut(choice.volunteerIds, found)
  if (found.picked.length === 0) return refuse('ORDER.NOBODY_TO_OFFER', { why: left || whyNobody(found) })
  if (left) return refuse('ORDER.NOT_ALL_TO_OFFER', { why: left })
  return ok(planFrom(order, found.search, found.picked, { by: 'hand', atMs: context.atMs }))
}
