import { DAY_MS } from '../kernel/shanghai-time'
import type { Order } from '../order/order'
import { missingPlaces } from '../order/order-conditions'
import type { OrderEvent } from '../order/order-event'
import { FIVE_MUST_ARRIVE } from '../service/five-must-arrive'
import { findMenuItem } from '../service/menu-items'
import { SPECIALTIES, type SpecialtyCode } from '../service/specialties'
import type { TownSettings } from '../town/town-settings'

type Missed = {
  readonly orderId: string
  readonly atMs: number
  readonly missing: number
  /** What the item of the menu asks for: 会修水电. */
  readonly skill: string
}

/** What a station keeps missing: a task for its head, to find somebody who can do it. */
export type RecruitingNeed = {
  readonly id: string
  readonly townId: string
  readonly stationId: string
  /** Null: for what is nobody's specialty. */
  readonly specialty: SpecialtyCode | null
  /** Orders for which nobody was found, oldest first; only the last ones are kept. */
  readonly missed: readonly Missed[]
  /** Whether it stands on the head's list. */
  readonly open: boolean
  readonly sinceMs: number | null
  readonly closed: { readonly atMs: number; readonly by: string; readonly reason: string } | null
}

const MOST_KEPT = 20
const NOBODY: readonly string[] = ['nobody', 'no_answer']

export const recruitingNeedId = (stationId: string, specialty: SpecialtyCode | null): string =>
  `recruiting:${stationId}:${specialty ?? 'any'}`

/** Whether one of these rows says that nobody was found for the order. */
export const missedPeople = (events: readonly OrderEvent[]): boolean =>
  events.some(
    ({ type, from, reason }) =>
      (type === 'escalate' || type === 'close_unmet') &&
      from !== 'submitted' &&
      reason !== null &&
      NOBODY.includes(reason.code),
  )

/** Without a specialty nobody can say what they should be able to do, only that they come. */
const skillOf = ({ menuItemCode, specialty, fiveMust }: Order): string => {
  const item = menuItemCode === null ? null : findMenuItem(menuItemCode)
  if (item && item.specialty === specialty) return item.skill
  if (specialty) return `能做“${SPECIALTIES[specialty].label}”`
  return fiveMust ? `“${FIVE_MUST_ARRIVE[fiveMust].label}”时叫得到` : '什么都愿意搭把手'
}

/** What the need speaks of: the last order and those missed within the town's days before it, since the head last found somebody. Oldest first. */
export function countedOf(
  { missed, closed }: Pick<RecruitingNeed, 'missed' | 'closed'>,
  { recruitWithinDays }: Pick<TownSettings, 'recruitWithinDays'>,
): readonly Missed[] {
  const lastMs = missed.at(-1)?.atMs ?? 0
  const afterMs = Math.max(lastMs - recruitWithinDays * DAY_MS, closed?.atMs ?? 0)
  return missed.filter((each) => each.atMs >= afterMs)
}

/**
 * The station's need after one more order has found nobody. It opens once there were as many of them within the span
 * as the town has set; what was missed before the head closed it does not count again.
 */
export function needAfterMissing(
  known: RecruitingNeed | null,
  order: Order,
  { atMs, settings }: { readonly atMs: number; readonly settings: TownSettings },
): RecruitingNeed {
  const { id: orderId, townId, stationId, specialty } = order
  const missing = Math.max(1, missingPlaces(order))
  const earlier = (known?.missed ?? []).filter((each) => each.orderId !== orderId)
  const missed = [...earlier, { orderId, atMs, missing, skill: skillOf(order) }].slice(-MOST_KEPT)
  const lately = countedOf({ missed, closed: known?.closed ?? null }, settings)
  const open = (known?.open ?? false) || lately.length >= settings.recruitAfterOrders
  return {
    id: recruitingNeedId(stationId, specialty),
    townId,
    stationId,
    specialty,
    missed,
    open,
    sinceMs: open ? (known?.sinceMs ?? atMs) : null,
    closed: known?.closed ?? null,
  }
}

/** 「缺 1 名会修水电的志愿者」: the most that one order missed, and what the last ones asked for. */
export function recruitingSentence(missed: readonly Missed[]): string {
  const most = Math.max(1, ...missed.map((each) => each.missing))
  const skills = [...new Set(missed.map((each) => each.skill))].slice(-3)
  return `缺 ${most} 名${skills.join('、')}的志愿者`
}

/** Whether it was put on the list by this change. */
export const hasJustOpened = (before: RecruitingNeed | null, after: RecruitingNeed): boolean =>
  after.open && !before?.open

export const closeNeed = (
  need: RecruitingNeed,
  closed: NonNullable<RecruitingNeed['closed']>,
): RecruitingNeed => ({ ...need, open: false, sinceMs: null, closed })
