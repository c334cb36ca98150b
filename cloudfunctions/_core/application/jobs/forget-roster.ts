import { shanghaiParts, startOfYear } from '../../../../domain/kernel/shanghai-time'
import type { Tally } from '../../runtime/run-timer'
import { forgetRemoved } from '../../store/roster-queries'

/** Who was taken off the party roster stays in it until the year is over, and then nowhere. */
export async function forgetRoster(nowMs: number): Promise<Tally> {
  await forgetRemoved(startOfYear(shanghaiParts(nowMs).year))
  return {}
}
