import type { Notice } from '../../../domain/notice/notice'
import { notices } from './collections'
import { _, database } from './database'
import { olderThan } from './page-cursor'
import { transact } from './transact'

type Page = { readonly cursor?: string | undefined; readonly limit: number }

/** Lines of some mailboxes, newest first; not those of the reader's own moves. */
export const noticesIn = (
  { townId, id }: { readonly townId: string; readonly id: string },
  mailboxes: readonly string[],
  { cursor, limit }: Page,
): Promise<readonly Notice[]> =>
  notices.list({
    where: olderThan({ townId, to: _.in([...mailboxes]), byId: _.neq(id) }, 'atMs', cursor),
    orderBy: [
      ['atMs', 'desc'],
      ['_id', 'desc'],
    ],
    limit: limit + 1,
  })

/** Not tried yet, or in vain some time ago. */
const ready = (nowMs: number) =>
  _.and([{ delivery: 'pending' }, _.or([{ retryAtMs: null }, { retryAtMs: _.lte(nowMs) }])])

/** What is not on its way yet, oldest first; to towns where it is night only what cannot wait. */
export const undeliveredNotices = (
  quietTownIds: readonly string[],
  nowMs: number,
  limit: number,
): Promise<readonly Notice[]> =>
  notices.list({
    where:
      quietTownIds.length > 0
        ? _.and([ready(nowMs), _.or([{ pressing: true }, { townId: _.nin([...quietTownIds]) }])])
        : ready(nowMs),
    orderBy: [['atMs', 'asc']],
    limit,
  })

/** Takes one line to be sent; false where another run has it. Who stops on the way leaves it to a later one. */
export async function claimNotice(id: string, nowMs: number, untilMs: number): Promise<boolean> {
  const { updated } = await database
    .collection('notices')
    .where(_.and([{ _id: id }, ready(nowMs)]))
    .update({ retryAtMs: untilMs })
  return updated === 1
}

type Settled = Pick<Notice, 'delivery' | 'tries' | 'retryAtMs' | 'callAtMs' | 'call'>

/** What became of rows on their way; those that another run has marked stay as they are. */
export const settleDelivery = (ids: readonly string[], fields: Settled): Promise<void> =>
  notices.updateWhere({ _id: _.in([...ids]), delivery: 'pending' }, fields)

/** Must be known, lies in an inbox, and has waited long enough for somebody to read it. */
export const unreadTooLong = (nowMs: number, limit: number): Promise<readonly Notice[]> =>
  notices.list({
    where: { delivery: 'inbox', callAtMs: _.and([_.gt(0), _.lte(nowMs)]) },
    orderBy: [['callAtMs', 'asc']],
    limit,
  })

/** The same after somebody has looked whether it was read. */
export const settleUnread = (
  ids: readonly string[],
  fields: Pick<Notice, 'delivery' | 'callAtMs' | 'call'>,
): Promise<void> => notices.updateWhere({ _id: _.in([...ids]), delivery: 'inbox' }, fields)

/** What has to be told by telephone at some stations, the oldest first. */
export const waitingCalls = (
  townId: string,
  stationIds: readonly string[],
  limit: number,
): Promise<readonly Notice[]> =>
  notices.list({
    where: { townId, delivery: 'call', 'call.stationId': _.in([...stationIds]) },
    orderBy: [['atMs', 'asc']],
    limit,
  })

/** Lines that no move tells of. An id that exists is an error (`isDuplicate`). */
export const addNotices = (added: readonly Notice[]): Promise<void> =>
  transact(async (tx) => {
    await notices.add(tx, added)
    return { commit: true, value: undefined }
  })

/** Which of these lines there are already. */
export async function knownNoticeIds(ids: readonly string[]): Promise<ReadonlySet<string>> {
  const known = await notices.list({ where: { _id: _.in([...ids]) }, limit: ids.length })
  return new Set(known.map(({ id }) => id))
}
