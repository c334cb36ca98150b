import { entryReasonWords } from '../../../../domain/hours/entry-words'
import { hoursStatement } from '../../../../domain/hours/hours-statement'
import { sumEntries } from '../../../../domain/hours/sum-entries'
import { volunteerAccountId } from '../../../../domain/kernel/ids'
import { ok } from '../../../../domain/kernel/result'
import { shanghaiParts } from '../../../../domain/kernel/shanghai-time'
import type { Query } from '../../runtime/context'
import { hourAccounts } from '../../store/collections'
import { entriesOfYear, firstServedAt } from '../../store/hour-queries'
import { frozenOrders } from './frozen-orders'

export const getStatement: Query<'hours.statement'> = async (caller, input) => {
  const { personId, nowMs, settings } = caller
  const thisYear = shanghaiParts(nowMs).year
  const year = input.year ?? thisYear
  const accountId = volunteerAccountId(personId)
  const [entries, account, firstMs] = await Promise.all([
    entriesOfYear(accountId, year),
    hourAccounts.find(accountId),
    firstServedAt(accountId),
  ])
  const statement = hoursStatement(entries, year)
  const frozen = await frozenOrders(caller, entries)
  const inDoubt = entries.filter(({ orderId }) => frozen.has(orderId))
  return ok({
    ...statement,
    firstYear: firstMs === null ? thisYear : shanghaiParts(firstMs).year,
    lifetimeMinutes: account?.balanceMinutes ?? 0,
    starsShown: settings.starsShown === 1,
    frozenMinutes: sumEntries(inDoubt).totalMinutes,
    entries: statement.entries.map((entry) => ({
      id: entry.id,
      orderId: entry.orderId,
      title: entry.title,
      stationId: entry.stationId,
      minutes: entry.minutes,
      hourClass: entry.hourClass,
      entered: entry.entered === true,
      kind: entry.kind,
      reason: entryReasonWords(entry),
      servedUntilMs: entry.servedUntilMs,
      balanceAfterMinutes: entry.balanceAfterMinutes,
      frozen: frozen.has(entry.orderId),
    })),
  })
}
