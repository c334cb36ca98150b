import type { HourAccount, HourEntry } from '../../../../domain/hours/hour-entry'
import { openAccount, type Posting, postCredit, postReversal } from '../../../../domain/hours/post-credit'
import { type RecentService, withServices } from '../../../../domain/hours/recent-services'
import { stationAccountId, volunteerAccountId } from '../../../../domain/kernel/ids'
import type { Credit } from '../../../../domain/order/credit'
import { creditedServices } from '../../../../domain/order/credited-services'
import type { Order } from '../../../../domain/order/order'
import type { Reason } from '../../../../domain/order/reasons'
import type { CommandContext } from '../../runtime/context'
import { sha256 } from '../../runtime/hash'
import { hourAccounts } from '../../store/collections'

/** What minutes are booked for, an order or an activity: by its id, and in the name of this station. */
export type BookedService = Pick<Order, 'id' | 'townId' | 'stationId' | 'title' | 'project'> & {
  /** What counts for a volunteer of it afterwards. */
  readonly servicesOf: (volunteerId: string) => readonly RecentService[]
}

export const bookedOrder = (order: Order): BookedService => ({
  ...order,
  servicesOf: (volunteerId) => creditedServices(order, volunteerId),
})

/** What the account knows of this service afterwards, so that no hour of it counts again elsewhere. */
const remember = (
  account: HourAccount,
  { id, servicesOf }: BookedService,
  volunteerId: string,
): HourAccount => ({
  ...account,
  recent: withServices(account.recent ?? [], id, servicesOf(volunteerId)),
})

type Settled = {
  readonly reversals: readonly { readonly credit: HourEntry; readonly reason: Reason }[]
  readonly credits: readonly Credit[]
  /** Accounts that were read already, by volunteer. */
  readonly known: ReadonlyMap<string, HourAccount>
}

/** The accounts of some volunteers, by volunteer; new ones for who has none yet. */
export async function accountsOf(
  { tx, townId }: Pick<CommandContext, 'tx' | 'townId'>,
  volunteerIds: readonly string[],
): Promise<ReadonlyMap<string, HourAccount>> {
  const found = new Map<string, HourAccount>()
  for (const id of volunteerIds) {
    const accountId = volunteerAccountId(id)
    found.set(id, (await hourAccounts.findIn(tx, accountId)) ?? openAccount(accountId, townId))
  }
  return found
}

/** The postings of one service, reversals first, each on the accounts as the one before has left them. */
export async function postingsOf(
  { tx, personId, nowMs }: CommandContext,
  service: BookedService,
  { reversals, credits, known }: Settled,
): Promise<readonly Posting[]> {
  const accounts = new Map([...known.values()].map((account) => [account.id, account]))
  const accountOf = async (id: string): Promise<HourAccount> =>
    accounts.get(id) ?? (await hourAccounts.findIn(tx, id)) ?? openAccount(id, service.townId)
  const by = { confirmedBy: personId, atMs: nowMs }
  const posted: Posting[] = []
  const book = async (volunteerId: string, post: (of: Pick<Posting, 'volunteer' | 'station'>) => Posting) => {
    const volunteer = await accountOf(volunteerAccountId(volunteerId))
    const posting = post({ volunteer, station: await accountOf(stationAccountId(service.stationId)) })
    const remembering = { ...posting, volunteer: remember(posting.volunteer, service, volunteerId) }
    for (const account of [remembering.volunteer, remembering.station]) accounts.set(account.id, account)
    posted.push(remembering)
  }
  for (const { credit, reason } of reversals)
    await book(credit.volunteerId, (of) => postReversal(credit, { ...by, reason }, of, sha256))
  const { id: orderId, townId, stationId, title, project } = service
  for (const credit of credits)
    await book(credit.volunteerId, (of) =>
      postCredit({ townId, stationId, orderId, title, project, ...credit, ...by }, of, sha256),
    )
  return posted
}
