import { afterNight, HOUR_MS, MINUTE_MS } from '../kernel/shanghai-time'
import type { Order } from '../order/order'
import type { TownSettings } from '../town/town-settings'

type Asked = Pick<Order, 'urgent' | 'fiveMust' | 'wanted' | 'arriveByMs'>
type Clocks = Pick<TownSettings, 'acceptHours' | 'acceptHoursUrgent' | 'nightBeginsHour' | 'nightEndsHour'>

/** So long before it begins, whoever is asked last can still be told and set out. */
const MARGIN_MS = 30 * MINUTE_MS
/** Of the time that is left, a wave takes one part, so that others can be asked after it. */
const WAVES_THAT_FIT = { ordinary: 2, pressing: 4 } as const

export const isPressing = ({ urgent, fiveMust }: Pick<Order, 'urgent' | 'fiveMust'>): boolean =>
  urgent || fiveMust !== null

/**
 * The instant by which somebody has to be on his way: the beginning of the time that was asked for, its end where it has
 * begun or any time does, and never later than an arrival is due. Null where all of that is over: a person has agreed on
 * another time.
 */
export function neededByMs(
  { wanted, arriveByMs }: Omit<Asked, 'urgent' | 'fiveMust'>,
  atMs: number,
): number | null {
  const begins = wanted.kind === 'half_day' && wanted.fromMs > atMs ? wanted.fromMs : wanted.toMs
  const ahead = [begins, arriveByMs ?? 0].filter((each) => each > atMs)
  return ahead.length === 0 ? null : Math.min(...ahead)
}

/**
 * By when whoever is asked now has to answer: as the town has set it, or sooner where the order leaves no such time. Always
 * after `atMs` and before somebody is needed. An ordinary one does not run out at night, while people sleep, where
 * there is time to wait for the morning.
 */
export function answerDueMs(order: Asked, atMs: number, settings: Clocks): number {
  const pressing = isPressing(order)
  const { acceptHours, acceptHoursUrgent } = settings
  const usual = (pressing ? Math.min(acceptHours, acceptHoursUrgent) : acceptHours) * HOUR_MS
  const neededMs = neededByMs(order, atMs)
  const left = neededMs === null ? Number.POSITIVE_INFINITY : neededMs - atMs
  const within = Math.min(usual, Math.ceil(left / WAVES_THAT_FIT[pressing ? 'pressing' : 'ordinary']))
  if (pressing) return atMs + within
  const latestMs = neededMs === null ? left : neededMs - Math.min(MARGIN_MS, Math.floor(left / 2))
  return Math.min(afterNight(atMs + within, settings), latestMs)
}
