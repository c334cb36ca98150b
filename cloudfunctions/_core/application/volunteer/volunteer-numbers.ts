import { shanghaiParts } from '../../../../domain/kernel/shanghai-time'
import {
  numberPrefix,
  runningIn,
  volunteerCounterId,
  volunteerNumber,
} from '../../../../domain/registry/volunteer-number'
import type { CommandContext } from '../../runtime/context'
import { type Counter, counters } from '../../store/collections'
import { highestVolunteerNo } from '../../store/registry-queries'

/**
 * The numbers of a station's year that come next, the first one counted from 0; the counter is written with the
 * volunteers, so no two get the same. Where nothing was counted yet they go on behind the highest that was entered past
 * the product.
 */
export async function volunteerNumbers({ tx, townId, nowMs }: CommandContext, stationId: string) {
  const { year } = shanghaiParts(nowMs)
  const prefix = numberPrefix(stationId, year)
  const id = volunteerCounterId(stationId, year)
  const counter = await counters.findIn(tx, id)
  const before = counter?.count ?? runningIn(prefix, await highestVolunteerNo(townId, prefix))
  return {
    number: (nth: number): string => volunteerNumber(prefix, before + nth + 1),
    counterAfter: (taken: number): Counter => ({ id, townId, count: before + taken, untilMs: null }),
  }
}
