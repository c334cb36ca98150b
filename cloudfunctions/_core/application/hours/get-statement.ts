import { entryReasonWords } from '../../../../domain/hours/entry-words'
import { hoursStatement } from '../../../../domain/hours/hours-statement'
import { volunteerAccountId } from '../../../../domain/kernel/ids'
import { ok } from '../../../../domain/kernel/result'
import { shanghaiParts } from '../../../../domain/kernel/shanghai-time'
import type { Query } from '../../runtime/context'
import { hourAccounts } from '../../store/collections'
import { entriesOfYear, firstServedAt } from '../../store/hour-queries'

export const getStatement: Query<'hours.statement'> = async ({ personId, nowMs, settings }, input) => {
  const thisYear = shanghaiParts(nowMs).year
  const year = input.year ?? thisYear
  const accountId = volunteerAccountId(personId)
  const [entries, account, firstMs] = await Promise.all([
    entriesOfYear(accountId, year),
    hourAccounts.find(accountId),
    firstServedAt(accountId),
  ])
  const statement = hoursStatement(entries, year)
  return ok({
    ...statement,
    firstYear: firstMs === null ? thisYear : shanghaiParts(firstMs).year,
    lifetimeMinutes: account?.balanceMinutes ?? 0,
    starsShown: settings.starsShown === 1,
    entries: statement.entries.map((entry) => ({
      id: entry.id,
      orderId: entry.orderId,
      title: entry.title,
      stationId: entry.stationId,
      minutes: entry.minutes,
      hourClass: entry.hourClass,
      kind: entry.kind,
      reason: entryReasonWords(entry),
      servedUntilMs: entry.servedUntilMs,
      balanceAfterMinutes: entry.balanceAfterMinutes,
    })),
  })
}
