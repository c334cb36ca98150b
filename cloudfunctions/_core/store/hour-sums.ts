import { _, database } from './database'
import { PAGE_ROWS } from './every-page'

const $ = _.aggregate
/** Accounts of one look-up. */
const AT_ONCE = 500

type Sum = { readonly _id: string; readonly minutes: number }

/** Minutes on some accounts for services that ended within a span; an account without any is not among them. */
export async function minutesOfAccounts(
  accountIds: readonly string[],
  { fromMs, toMs }: { readonly fromMs: number; readonly toMs: number },
): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>()
  for (let from = 0; from < accountIds.length; from += AT_ONCE) {
    const { data } = await database
      .collection('hour_entries')
      .aggregate()
      .match({
        accountId: _.in(accountIds.slice(from, from + AT_ONCE)),
        servedUntilMs: _.gte(fromMs).and(_.lt(toMs)),
      })
      .group({ _id: '$accountId', minutes: $.sum('$minutes') })
      .limit(PAGE_ROWS)
      .end()
    const sums: readonly Sum[] = data
    for (const { _id, minutes } of sums) found.set(_id, minutes)
  }
  return found
}
