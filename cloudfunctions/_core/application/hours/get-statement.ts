import { hoursStatement } from '../../../../domain/hours/hours-statement'
import { volunteerAccountId } from '../../../../domain/kernel/ids'
import { ok } from '../../../../domain/kernel/result'
import { shanghaiParts } from '../../../../domain/kernel/shanghai-time'
import type { Query } from '../../runtime/context'
import { entriesOfYear } from '../../store/hour-queries'

export const getStatement: Query<'hours.statement'> = async ({ personId, nowMs }, input) => {
  const year = input.year ?? shanghaiParts(nowMs).year
  const entries = await entriesOfYear(volunteerAccountId(personId), year)
  const statement = hoursStatement(entries, year)
  return ok({
    ...statement,
    entries: statement.entries.map((entry) => ({
      id: entry.id,
      orderId: entry.orderId,
      title: entry.title,
      stationId: entry.stationId,
      minutes: entry.minutes,
      hourClass: entry.hourClass,
      servedUntilMs: entry.servedUntilMs,
      balanceAfterMinutes: entry.balanceAfterMinutes,
    })),
  })
}
