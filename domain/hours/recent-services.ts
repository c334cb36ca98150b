import { DAY_MS, MINUTE_MS, startOfDay } from '../kernel/shanghai-time'
import type { Span } from './spans'
import { sharedMs } from './spans'

/** A credited service as the volunteer's account remembers it, so that no hour counts twice and no day is too long. An order served again is two of them. */
export type RecentService = {
  readonly orderId: string
  readonly title: string
  readonly spans: readonly Span[]
  readonly minutes: number
}

/** More than most serve within the time in which things are still confirmed; of older ones only the ledger knows. */
const MOST_KEPT = 60

/** So long after it began one service may still have gone on: whoever was there twice has one record. */
const LONGEST_MS = 7 * DAY_MS

const beganMs = ({ spans }: Pick<RecentService, 'spans'>): number =>
  spans.length === 0 ? 0 : Math.min(...spans.map(({ inMs }) => inMs))

/** What the account knows of other orders. */
export const ofOtherOrders = (recent: readonly RecentService[], orderId: string): readonly RecentService[] =>
  recent.filter((each) => each.orderId !== orderId)

/** Time that two services of the same volunteer have in common, and the other one. */
export type Overlap = { readonly minutes: number; readonly title: string }

/** Minutes of these spans, rounded up, that other services already count, and the first of those; less than one is none. */
export function overlapWith(others: readonly RecentService[], spans: readonly Span[]): Overlap | null {
  const shared = sharedMs(
    others.flatMap((each) => each.spans),
    spans,
  )
  const first = others.find((each) => sharedMs(each.spans, spans) > 0)
  return first && shared >= MINUTE_MS ? { minutes: Math.ceil(shared / MINUTE_MS), title: first.title } : null
}

/** Minutes credited for the day on which these spans begin; a service belongs to the day of its beginning. */
export const minutesOfDay = (others: readonly RecentService[], spans: readonly Span[]): number =>
  others
    .filter((each) => startOfDay(beganMs(each)) === startOfDay(beganMs({ spans })))
    .reduce((sum, { minutes }) => sum + minutes, 0)

/** Whether services at the time of these spans may have been forgotten: from when on the ledger has to be asked; null: they are not. */
export function forgottenFromMs(recent: readonly RecentService[], spans: readonly Span[]): number | null {
  const oldest = recent.at(-1)
  if (recent.length < MOST_KEPT || !oldest || spans.length === 0) return null
  const dayMs = startOfDay(beganMs({ spans }))
  return dayMs < beganMs(oldest) + LONGEST_MS ? dayMs : null
}

/** What the account remembers once these are all of an order's credited services. */
export const withServices = (
  recent: readonly RecentService[],
  orderId: string,
  services: readonly RecentService[],
): readonly RecentService[] =>
  [...ofOtherOrders(recent, orderId), ...services].sort((a, b) => beganMs(b) - beganMs(a)).slice(0, MOST_KEPT)
