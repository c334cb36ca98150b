import type { HourAccount, HourEntry } from '../../../../domain/hours/hour-entry'
import { openAccount, type Posting, postCredit, postReversal } from '../../../../domain/hours/post-credit'
import { stationAccountId, volunteerAccountId } from '../../../../domain/kernel/ids'
import type { Credit } from '../../../../domain/order/credit'
import type { Order } from '../../../../domain/order/order'
import type { Reason } from '../../../../domain/order/reasons'
import type { CommandContext } from '../../runtime/context'
import { sha256 } from '../../runtime/hash'
import { hourAccounts } from '../../store/collections'

type Settled = {
  readonly reversals: readonly { readonly credit: HourEntry; readonly reason: Reason }[]
  readonly credits: readonly Credit[]
}

/** The postings of one order, reversals first, each on the accounts as the one before has left them. */
export async function postingsOf(
  { tx, personId, nowMs }: CommandContext,
  order: Order,
  { reversals, credits }: Settled,
): Promise<readonly Posting[]> {
  const accounts = new Map<string, HourAccount>()
  const accountOf = async (id: string): Promise<HourAccount> =>
    accounts.get(id) ?? (await hourAccounts.findIn(tx, id)) ?? openAccount(id, order.townId)
  const by = { confirmedBy: personId, atMs: nowMs }
  const posted: Posting[] = []
  const book = async (volunteerId: string, post: (of: Pick<Posting, 'volunteer' | 'station'>) => Posting) => {
    const volunteer = await accountOf(volunteerAccountId(volunteerId))
    const posting = post({ volunteer, station: await accountOf(stationAccountId(order.stationId)) })
    for (const account of [posting.volunteer, posting.station]) accounts.set(account.id, account)
    posted.push(posting)
  }
  for (const { credit, reason } of reversals)
    await book(credit.volunteerId, (of) => postReversal(credit, { ...by, reason }, of, sha256))
  const { id: orderId, townId, stationId, title, project } = order
  for (const credit of credits)
    await book(credit.volunteerId, (of) =>
      postCredit({ townId, stationId, orderId, title, project, ...credit, ...by }, of, sha256),
    )
  return posted
}
