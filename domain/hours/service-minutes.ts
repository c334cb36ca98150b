import { MINUTE_MS } from '../kernel/shanghai-time'
import type { Visit } from './visit'

type Span = { readonly inMs: number; readonly outMs: number }

/** Both ends of it were tapped. */
export const isMeasured = (visit: Visit): visit is Span =>
  visit.outMs !== null && visit.outMs > visit.inMs && !visit.endAssumed

/** Total length of spans; time that two of them share counts once. */
function unionMs(spans: readonly Span[]): number {
  let total = 0
  let countedUntilMs = Number.NEGATIVE_INFINITY
  for (const { inMs, outMs } of [...spans].sort((a, b) => a.inMs - b.inMs)) {
    total += Math.max(0, outMs - Math.max(inMs, countedUntilMs))
    countedUntilMs = Math.max(countedUntilMs, outMs)
  }
  return total
}

/**
 * Minutes that the server measured: visits with both taps, whole minutes rounded down after summing, never above the cap.
 * Travel is outside the visits and therefore outside the sum (志愿服务记录办法: 不含路途时间).
 */
export const serviceMinutes = (visits: readonly Visit[], capMinutes: number): number =>
  Math.min(Math.floor(unionMs(visits.filter(isMeasured)) / MINUTE_MS), capMinutes)
