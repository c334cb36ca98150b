import type { Tally } from '../../runtime/run-timer'
import { forgetOldCounts } from '../../store/count-up'

/** Counts of checks hold for an hour; running numbers stay. */
export async function forgetCounts(nowMs: number): Promise<Tally> {
  await forgetOldCounts(nowMs)
  return {}
}
