import { MINUTE_MS } from '../kernel/shanghai-time'
import type { Visit } from './visit'

/** Ends an open visit of which nobody said when it was over: after the planned time, and marked as an assumption. */
export const assumeEnd = (visit: Visit, plannedMinutes: number, atMs: number): Visit =>
  visit.outMs === null
    ? {
        ...visit,
        outMs: Math.max(visit.inMs, Math.min(atMs, visit.inMs + plannedMinutes * MINUTE_MS)),
        endAssumed: true,
      }
    : visit
