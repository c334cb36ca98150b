import { ok, type Result, refuse } from '../kernel/result'
import { DAY_MS } from '../kernel/shanghai-time'
import { type Assignment, hasServed, holdsPlace } from '../order/assignment'
import type { MoveContext } from '../order/move-order'
import type { Order } from '../order/order'
import { partsOf } from '../order/parts-of'
import { type ChargeReport, chargeReportId } from './charge-report'

/** He had said that he comes, whatever became of it. */
const hadPlace = (part: Assignment): boolean =>
  holdsPlace(part) || hasServed(part) || part.status === 'given_back' || part.status === 'no_show'

/** Everybody who could have charged, each once. */
export function chargeableVolunteers(order: Order): ChargeReport['volunteers'] {
  const names = new Map(
    partsOf(order)
      .filter(hadPlace)
      .map(({ volunteerId, name }) => [volunteerId, name]),
  )
  return [...names].map(([id, name]) => ({ id, name }))
}

/**
 * Said by whoever ordered it or is served, or written down from the telephone by an office. Nothing else happens to anybody.
 * Errors: CHARGE.REPORTED_ALREADY, CHARGE.NOBODY_CAME.
 */
export function reportCharge(
  order: Order,
  text: string,
  earlier: ChargeReport | null,
  { actor, atMs, settings }: MoveContext,
): Result<ChargeReport> {
  if (earlier) return refuse('CHARGE.REPORTED_ALREADY')
  const volunteers = chargeableVolunteers(order)
  if (volunteers.length === 0) return refuse('CHARGE.NOBODY_CAME')
  const own = actor.roles.includes('villager') || actor.roles.includes('helper')
  const dueAtMs = atMs + settings.chargeDays * DAY_MS
  return ok({
    id: chargeReportId(order.id),
    townId: order.townId,
    stationId: order.stationId,
    orderId: order.id,
    title: order.title,
    number: order.number,
    volunteers,
    reportedBy: own ? actor.id : order.beneficiary.personId,
    heardBy: own ? null : actor.id,
    text,
    atMs,
    dueAtMs,
    remindAtMs: dueAtMs,
    taken: null,
    closed: null,
  })
}
