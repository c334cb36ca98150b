import { MINUTE_MS, startOfDay } from '../kernel/shanghai-time'
import type { Span } from './spans'
import { sharedMs } from './spans'

/** A credited service as the volunteer's account remembers it, so that no hour counts twice and no day is too long. */
export type RecentService = {
  readonly orderId: string
  readonly title: string
  readonly spans: readonly Span[]
  readonly minutes: number
}

/** More than anybody serves within the time in which things are still confirmed; older ones are forgotten. */
const MOST_KEPT = 60

const beganMs = ({ spans }: Pick<RecentService, 'spans'>): number =>
  spans.length === 0 ? 0 : Math.min(...spans.map(({ inMs }) => inMs))

const others = (recent: readonly RecentService[], orderId: string): readonly RecentService[] =>
  recent.filter((each) => each.orderId !== orderId)

/** Whole minutes of these spans that another credited service already counts, and which one. */
export function overlapWith(
  recent: readonly RecentService[],
  { orderId, spans }: Pick<RecentService, 'orderId' | 'spans'>,
): { readonly minutes: number; readonly title: string } | null {
  const found = others(recent, orderId).filter((each) => sharedMs(each.spans, spans) >= MINUTE_MS)
  const [first] = found
  if (!first) return null
  const shared = sharedMs(
    found.flatMap((each) => each.spans),
    spans,
  )
  return { minutes: Math.ceil(shared / MINUTE_MS), title: first.title }
}

/** Minutes credited for the day on which these spans begin; a service belongs to the day of its beginning. */
export const minutesOfDay = (
  recent: readonly RecentService[],
  { orderId, spans }: Pick<RecentService, 'orderId' | 'spans'>,
): number =>
  others(recent, orderId)
    .filter((each) => startOfDay(beganMs(each)) === startOfDay(beganMs({ spans })))
    .reduce((sum, { minutes }) => sum + minutes, 0)

/** What the account remembers once only these services of an order count. */
export const withServices = (
  recent: readonly RecentService[],
  orderId: string,
  services: readonly RecentService[],
): readonly RecentService[] =>
  [...others(recent, orderId), ...services].sort((a, b) => beganMs(b) - beganMs(a)).slice(0, MOST_KEPT)
