import type { Notice } from '../../../domain/notice/notice'
import { notices } from './collections'
import { _ } from './database'
import { olderThan } from './page-cursor'

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

/** What is not on its way yet, oldest first; to towns where it is night only what cannot wait. */
export const undeliveredNotices = (
  quietTownIds: readonly string[],
  limit: number,
): Promise<readonly Notice[]> =>
  notices.list({
    where:
      quietTownIds.length > 0
        ? _.and([{ delivery: 'pending' }, _.or([{ pressing: true }, { townId: _.nin([...quietTownIds]) }])])
        : { delivery: 'pending' },
    orderBy: [['atMs', 'asc']],
    limit,
  })

/** Marks rows as delivered by a channel; rows that another run has marked stay as they are. */
export const markDelivered = (ids: readonly string[], delivery: Notice['delivery']): Promise<void> =>
  notices.updateWhere({ _id: _.in([...ids]), delivery: 'pending' }, { delivery })
