import { holdsPlace, isOpenOffer } from '../order/assignment'
import { goesTogether } from '../order/go-together'
import type { Order, WantedTime } from '../order/order'
import { missingPlaces } from '../order/order-conditions'
import type { OrderStatus } from '../order/order-statuses'
import type { Outcome } from '../order/outcomes'
import { politeName } from '../people/names'
import type { FiveMustCode } from '../service/five-must-arrive'
import type { RiskCode } from '../service/risks'
import type { SpecialtyCode } from '../service/specialties'

/** What a list shows of an order: nothing by which a household could be found. */
export type OrderCard = {
  readonly id: string
  readonly number: string
  /** What a reader acts upon: a command given later from another version is another command. */
  readonly version: number
  readonly title: string
  readonly source: Order['source']
  readonly menuItemCode: string | null
  readonly specialty: SpecialtyCode | null
  readonly fiveMust: FiveMustCode | null
  readonly urgent: boolean
  readonly status: OrderStatus
  readonly statusSinceMs: number
  readonly submittedAtMs: number
  readonly dueAtMs: number | null
  readonly arriveByMs: number | null
  readonly arrivedAtMs: number | null
  readonly stationId: string
  readonly onBehalf: boolean
  /** 补录: written down afterwards, nobody had ordered it. */
  readonly isEntered: boolean
  readonly wanted: WantedTime
  readonly durationMinutes: number
  readonly headcount: number
  /** Nobody goes by himself; why not is told only to whoever goes. */
  readonly together: boolean
  readonly missing: number
  readonly asking: number
  /** Somebody is there just now. */
  readonly inside: boolean
  readonly risks: readonly RiskCode[]
  readonly onHold: boolean
  readonly teamName: string | null
  /** How it went; null until the head has said so, and for what was simply done. */
  readonly outcome: Outcome | null
  /** How one speaks of those who have taken a place. */
  readonly takenBy: readonly string[]
}

export const orderCard = (order: Order): OrderCard => ({
  id: order.id,
  number: order.number,
  version: order.version,
  title: order.title,
  source: order.source,
  menuItemCode: order.menuItemCode,
  specialty: order.specialty,
  fiveMust: order.fiveMust,
  urgent: order.urgent,
  status: order.status,
  statusSinceMs: order.statusSinceMs,
  submittedAtMs: order.submittedAtMs,
  dueAtMs: order.dueAtMs,
  arriveByMs: order.arriveByMs,
  arrivedAtMs: order.arrivedAtMs,
  stationId: order.stationId,
  onBehalf: order.onBehalf,
  isEntered: order.entered !== undefined,
  wanted: order.wanted,
  durationMinutes: order.durationMinutes,
  headcount: order.headcount,
  together: goesTogether(order),
  missing: missingPlaces(order),
  asking: order.assignments.filter(isOpenOffer).length,
  inside: order.assignments.some((part) => part.status === 'checked_in'),
  risks: order.risks,
  onHold: order.onHold,
  teamName: order.teamName,
  outcome: order.outcome ?? null,
  takenBy: order.assignments.filter(holdsPlace).map((part) => politeName(part.name)),
})
