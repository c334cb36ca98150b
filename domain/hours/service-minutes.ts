import { MINUTE_MS } from '../kernel/shanghai-time'
import { type Span, unionMs } from './spans'
import { isUnmeasured, knownSpan, type Visit } from './visit'

const wholeMinutes = (spans: readonly Span[], capMinutes: number): number =>
  Math.min(Math.floor(unionMs(spans) / MINUTE_MS), capMinutes)

/** Both ends of it were measured. */
export const isMeasured = (visit: Visit): visit is Visit & Span =>
  visit.outMs !== null && visit.outMs > visit.inMs && !isUnmeasured(visit)

/**
 * Minutes that the server measured: visits with both ends, whole minutes rounded down after summing, never above the cap.
 * Travel is outside the visits and therefore outside the sum (志愿服务记录办法: 不含路途时间).
 */
export const serviceMinutes = (visits: readonly Visit[], capMinutes: number): number =>
  wholeMinutes(visits.filter(isMeasured), capMinutes)

/** All of it, also what is longer than one record: so much the town may confirm. */
export const measuredMinutes = (visits: readonly Visit[]): number =>
  serviceMinutes(visits, Number.POSITIVE_INFINITY)

/** The times of all visits that have ended, by all that is known of them. */
export const knownSpans = (visits: readonly Visit[]): readonly Span[] =>
  visits.flatMap((visit) => knownSpan(visit) ?? [])

/** Minutes by all that is known: what was written down later, and what the phone's clock said without a signal. */
export const toldMinutes = (visits: readonly Visit[], capMinutes: number): number =>
  wholeMinutes(knownSpans(visits), capMinutes)
