import { MINUTE_MS } from '../kernel/shanghai-time'
import type { Visit } from './visit'

/**
 * Minutes actually served: ended visits only, whole minutes rounded down after summing, never above the cap.
 * Travel is outside the visits and therefore outside the sum (志愿服务记录办法: 不含路途时间).
 */
export function serviceMinutes(visits: readonly Visit[], capMinutes: number): number {
  const servedMs = visits.reduce(
    (sum, visit) => sum + (visit.outMs === null ? 0 : Math.max(0, visit.outMs - visit.inMs)),
    0,
  )
  return Math.min(Math.floor(servedMs / MINUTE_MS), capMinutes)
}
