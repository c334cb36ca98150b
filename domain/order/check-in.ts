import { usableHint } from '../hours/phone-hint'
import type { Visit } from '../hours/visit'
import { type Result, refuse } from '../kernel/result'
import type { Person } from '../people/person'
import { hasAdult } from './accompanied'
import { changeAssignment, findAssignment, recallOpenOffers } from './change-assignment'
import { firstArrival } from './first-arrival'
import { wouldGoAlone } from './go-together'
import { type MoveContext, moveOrder } from './move-order'
import type { Order } from './order'
import { missingPlaces } from './order-conditions'
import type { OrderStep } from './order-event'
import type { OrderStatus } from './order-statuses'
import { isHindered } from './personal-hindrances'

const STILL_LOOKING: readonly OrderStatus[] = ['pending_dispatch', 'dispatched', 'escalated']

/** How an arrival came to be recorded. */
export type ArrivalRecord = {
  /** Absent: his own tap. */
  readonly by?: 'code' | 'office'
  /** What his phone's clock said; kept as a hint where the tap came late. */
  readonly tappedAtMs?: number | undefined
}

/**
 * 「我到了」: server time, at the place of service. The first arrival answers the 五必到 clock.
 * Nobody is at two places at once, or the same hour would be counted twice: ASSIGNMENT.STILL_ELSEWHERE. Who is never
 * sent alone does not begin when the adult has given his part back: ASSIGNMENT.ADULT_NEEDED; nobody does where two
 * go: ASSIGNMENT.TWO_NEEDED. Whose insurance has run out since he accepted does nothing dangerous (志愿服务条例 art.
 * 17): ASSIGNMENT.NOT_INSURED.
 */
export function checkIn(
  order: Order,
  volunteer: Person,
  context: MoveContext,
  { by, tappedAtMs }: ArrivalRecord = {},
): Result<OrderStep> {
  const volunteerId = volunteer.id
  const elsewhere = volunteer.openTasks.find((task) => task.inside && task.orderId !== order.id)
  if (elsewhere) return refuse('ASSIGNMENT.STILL_ELSEWHERE', { title: elsewhere.title })
  const mine = findAssignment(order, volunteerId)
  if (mine?.status === 'accepted' && !order.fiveMust && STILL_LOOKING.includes(order.status))
    return refuse('ASSIGNMENT.ORDER_NOT_READY', { missing: missingPlaces(order) })
  if (mine?.accompanied && !hasAdult(order, volunteerId)) return refuse('ASSIGNMENT.ADULT_NEEDED')
  if (mine?.status === 'accepted' && wouldGoAlone(order, volunteerId)) return refuse('ASSIGNMENT.TWO_NEEDED')
  if (isHindered('not_insured', order, volunteer, context)) return refuse('ASSIGNMENT.NOT_INSURED')
  const { atMs, actor } = context
  const inHintMs = usableHint(tappedAtMs, { receivedAtMs: atMs, earliestMs: mine?.answeredAtMs ?? atMs })
  const visit: Visit = {
    inMs: atMs,
    outMs: null,
    ...(by && { by }),
    ...(by === 'office' && { writtenBy: actor.id }),
    ...(inHintMs !== undefined && { inHintMs }),
  }
  const assignments = changeAssignment(order, volunteerId, 'check_in', {
    visits: [...(mine?.visits ?? []), visit],
  })
  if (!assignments.ok) return assignments
  return moveOrder(
    order,
    {
      move: by === 'office' ? 'check_in_for' : 'check_in',
      patch: {
        assignments: recallOpenOffers(assignments.value, atMs),
        ...firstArrival(assignments.value),
        sentBack: null,
        remindedAtMs: null,
        reminders: 0,
      },
      subjectId: volunteerId,
    },
    context,
  )
}
