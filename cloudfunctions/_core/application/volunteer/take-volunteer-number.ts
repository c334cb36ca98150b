import { shanghaiParts } from '../../../../domain/kernel/shanghai-time'
import {
  numberPrefix,
  runningIn,
  volunteerCounterId,
  volunteerNumber,
} from '../../../../domain/registry/volunteer-number'
import type { CommandContext } from '../../runtime/context'
import { counters } from '../../store/collections'
import { highestVolunteerNo } from '../../store/registry-queries'

/**
 * The next number of a station's year; the counter is written with the volunteer, so no two get the same. Where nothing
 * was counted yet it goes on behind the highest that was entered past the product.
 */
export async function takeVolunteerNumber({ tx, townId, nowMs }: CommandContext, stationId: string) {
  const { year } = shanghaiParts(nowMs)
  const prefix = numberPrefix(stationId, year)
  const id = volunteerCounterId(stationId, year)
  const counter = await counters.findIn(tx, id)
  const count = (counter?.count ?? runningIn(prefix, await highestVolunteerNo(townId, prefix))) + 1
  return { volunteerNo: volunteerNumber(prefix, count), counter: { id, townId, count, untilMs: null } }
}
