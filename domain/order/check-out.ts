import { assumeEnd } from '../hours/assume-end'
import { usableHint } from '../hours/phone-hint'
import { arrivalMs, type Visit } from '../hours/visit'
import { type Result, refuse } from '../kernel/result'
import { HOUR_MS, MINUTE_MS } from '../kernel/shanghai-time'
import type { TownSettings } from '../town/town-settings'
import { changeAssignment, findAssignment } from './change-assignment'
import { type MoveContext, moveOrder } from './move-order'
import type { Order } from './order'
import type { OrderStep } from './order-event'

export type DepartureRecord = { readonly by?: 'office'; readonly tappedAtMs?: number | undefined }

/** So long nobody stays without having forgotten 「做完了」: longer than a record may be, and than was planned with its margin. */
const longestMs = ({ durationMinutes }: Order, { maxMinutesPerRecord, overdueHours }: TownSettings): number =>
  Math.max(maxMinutesPerRecord * MINUTE_MS, durationMinutes * MINUTE_MS + overdueHours * HOUR_MS)

/** The open visit ended now, as it was measured: how much of it counts is said later. A forgotten end is only assumed. */
function ended(visit: Visit, order: Order, tappedAtMs: number | undefined, context: MoveContext): Visit {
  const { atMs, settings } = context
  const began = arrivalMs(visit)
  const outHintMs = usableHint(tappedAtMs, { receivedAtMs: atMs, earliestMs: began })
  if ((outHintMs ?? atMs) - began > longestMs(order, settings))
    return assumeEnd(visit, order.durationMinutes, atMs)
  return { ...visit, outMs: Math.max(visit.inMs, atMs), ...(outHintMs !== undefined && { outHintMs }) }
}

/** 「做完了」: ends the open visit. When nobody is inside any more, the station head is asked to confirm. */
export function checkOut(
  order: Order,
  volunteerId: string,
  context: MoveContext,
  { by, tappedAtMs }: DepartureRecord = {},
): Result<OrderStep> {
  const mine = findAssignment(order, volunteerId)
  if (mine?.status === 'accepted') return refuse('ASSIGNMENT.NOT_CHECKED_IN')
  const assignments = changeAssignment(order, volunteerId, 'check_out', {
    visits: (mine?.visits ?? []).map((visit) =>
      visit.outMs === null ? ended(visit, order, tappedAtMs, context) : visit,
    ),
  })
  if (!assignments.ok) return assignments
  return moveOrder(
    order,
    {
      move: by === 'office' ? 'check_out_for' : 'check_out',
      patch: { assignments: assignments.value },
      subjectId: volunteerId,
    },
    context,
  )
}
