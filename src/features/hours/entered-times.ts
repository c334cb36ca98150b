import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../domain/kernel/shanghai-time'
import { dayOf } from '../time/day-of'

const msOf = (clock: string): number => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return hours * HOUR_MS + minutes * MINUTE_MS
}

/** From and to of a day and two clock times; who left before he came has stayed past midnight. */
export function enteredTimes(
  day: string,
  from: string,
  to: string,
): { readonly fromMs: number; readonly toMs: number } {
  const fromMs = dayOf(day) + msOf(from)
  const toMs = dayOf(day) + msOf(to)
  return { fromMs, toMs: toMs > fromMs ? toMs : toMs + DAY_MS }
}
