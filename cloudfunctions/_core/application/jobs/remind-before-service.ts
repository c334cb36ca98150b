import { HOUR_MS } from '../../../../domain/kernel/shanghai-time'
import { beforeServiceNotices } from '../../../../domain/notice/before-service'
import { SETTING_TABLE } from '../../../../domain/town/setting-table'
import { eachSafely, type Tally } from '../../runtime/run-timer'
import { addNotices, knownNoticeIds } from '../../store/notice-queries'
import { ordersWantedBetween } from '../../store/order-queries'
import { townSettingsOf } from '../../store/town-rules'

const BATCH = 200
/** No town may ask to be reminded earlier. */
const EARLIEST_MS = SETTING_TABLE.remindBeforeHours.max * HOUR_MS

/** Who goes, and who waits, is reminded before the time that was agreed on; once, as the ids of the lines tell of that time. */
export async function remindBeforeService(nowMs: number): Promise<Tally> {
  const near = await ordersWantedBetween(nowMs, nowMs + EARLIEST_MS, BATCH)
  const lines = []
  for (const order of near)
    lines.push(...beforeServiceNotices(order, nowMs, await townSettingsOf(order.townId, nowMs)))
  if (lines.length === 0) return { beforeService: 0 }
  const known = await knownNoticeIds(lines.map(({ id }) => id))
  const fresh = lines.filter(({ id }) => !known.has(id))
  const { done, failed } = await eachSafely(fresh, 'jobs.before', async (line) => {
    await addNotices([line])
    return true
  })
  return { beforeService: done, beforeServiceFailed: failed }
}
