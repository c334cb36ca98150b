import { sayDuration } from '../time/say-time'

/** 11月 for 2026-11 */
export const sayMonth = (month: string): string => `${Number(month.slice(5))}月`

/** 12小时30分 · to the minute, beside the rounded hours. */
export const sayMinutes = (minutes: number): string =>
  minutes < 0 ? `冲回 ${sayDuration(-minutes)}` : sayDuration(minutes)
