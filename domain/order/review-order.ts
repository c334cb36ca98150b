import { type Result, refuse } from '../kernel/result'
import { HOUR_MS } from '../kernel/shanghai-time'
import type { FiveMustCode } from '../service/five-must-arrive'
import { SPECIALTIES } from '../service/specialties'
import type { SettingName } from '../town/setting-table'
import { type MoveContext, moveOrder } from './move-order'
import type { Order, OrderContent } from './order'
import type { OrderStep } from './order-event'

/** What the head may set right when he has read the order or called its requester. */
export type Corrections = Partial<
  Pick<OrderContent, 'specialty' | 'fiveMust' | 'urgent' | 'headcount' | 'durationMinutes'>
>

const ARRIVE_WITHIN = {
  red_white_event: 'arriveHoursRedWhiteEvent',
  family_hardship: 'arriveHoursFamilyHardship',
  dispute: 'arriveHoursDispute',
  reasonable_demand: 'arriveHoursReasonableDemand',
  emergency: 'arriveHoursEmergency',
} as const satisfies Record<FiveMustCode, SettingName>

/**
 * Latest arrival for a 五必到 kind, counted from the time it was wanted for; an emergency does not wait for that,
 * whatever time was filled in. Never later than that time is over, unless it is over already.
 * Null when the order is no such duty.
 */
export function arrivalDeadline(
  kind: FiveMustCode | null,
  { submittedAtMs, wanted }: Pick<Order, 'submittedAtMs' | 'wanted'>,
  { atMs, settings }: Pick<MoveContext, 'atMs' | 'settings'>,
): number | null {
  if (!kind) return null
  const fromMs = kind === 'emergency' ? submittedAtMs : Math.max(submittedAtMs, wanted.fromMs)
  const usual = fromMs + settings[ARRIVE_WITHIN[kind]] * HOUR_MS
  return wanted.toMs > atMs ? Math.min(usual, wanted.toMs) : usual
}

function corrected(order: Order, corrections: Corrections, context: MoveContext): Partial<Order> {
  const { specialty, fiveMust } = { ...order, ...corrections }
  const respecialized = specialty !== null &&
    specialty !== order.specialty && {
      project: SPECIALTIES[specialty].project,
      title: `${SPECIALTIES[specialty].label}心愿`,
    }
  const clocked = fiveMust !== order.fiveMust && {
    arriveByMs: arrivalDeadline(fiveMust, order, context),
  }
  return { ...corrections, ...respecialized, ...clocked }
}

/**
 * Lets an order through to dispatch. A head may call for 五必到; only the town may call it off, or the duty could
 * be ended at the station after all. Errors: ORDER.SPECIALTY_NEEDED, ORDER.MENU_ITEM_FIXED, ORDER.FIVE_MUST_ARRIVE,
 * and those of the life-cycle table.
 */
export function approveOrder(
  order: Order,
  corrections: Corrections,
  context: MoveContext,
): Result<OrderStep> {
  const untags = order.fiveMust !== null && corrections.fiveMust === null
  if (untags && !context.actor.roles.includes('town_coordinator')) return refuse('ORDER.FIVE_MUST_ARRIVE')
  const patch = corrected(order, corrections, context)
  const { specialty, fiveMust } = { ...order, ...patch }
  if (order.source === 'menu' && specialty !== order.specialty) return refuse('ORDER.MENU_ITEM_FIXED')
  if (!specialty && !fiveMust) return refuse('ORDER.SPECIALTY_NEEDED')
  return moveOrder(order, { move: 'approve', patch }, context)
}
