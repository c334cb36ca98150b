import type { Certificate } from '../../../domain/certificate/certificate'
import { certificates } from './collections'
import { _ } from './database'
import { olderThan } from './page-cursor'

type Page = { readonly cursor?: string | undefined; readonly limit: number }

const NEWEST_FIRST = [
  ['requestedAtMs', 'desc'],
  ['_id', 'desc'],
] as const

/** What one volunteer has asked for, newest first. */
export const certificatesOf = (
  townId: string,
  volunteerId: string,
  { cursor, limit }: Page,
): Promise<readonly Certificate[]> =>
  certificates.list({
    where: olderThan({ townId, volunteerId }, 'requestedAtMs', cursor),
    orderBy: NEWEST_FIRST,
    limit: limit + 1,
  })

/** Whose offices: some stations, or the whole town when `stationIds` is null. */
export type CertificateOffices = { readonly townId: string; readonly stationIds: readonly string[] | null }

const ofOffices = ({ townId, stationIds }: CertificateOffices) => ({
  townId,
  ...(stationIds && { stationId: _.in([...stationIds]) }),
})

/** The numbered register: everything that ever got a number, the newest first. The cursor is the last number shown. */
export const registerOf = (
  offices: CertificateOffices,
  { cursor, limit }: Page,
): Promise<readonly Certificate[]> =>
  certificates.list({
    where: { ...ofOffices(offices), number: cursor ? _.gt('').and(_.lt(cursor)) : _.gt('') },
    orderBy: [['number', 'desc']],
    limit: limit + 1,
  })

/** Requests of others that wait, who has waited longest first. */
export const requestsWaiting = (
  offices: CertificateOffices,
  readerId: string,
  limit: number,
): Promise<readonly Certificate[]> =>
  certificates.list({
    where: { ...ofOffices(offices), status: 'requested', volunteerId: _.neq(readerId) },
    orderBy: [
      ['requestedAtMs', 'asc'],
      ['_id', 'asc'],
    ],
    limit,
  })

/** A volunteer has at most one open request per station. */
const MOST_WAITING = 50

export const waitingRequestsOf = (townId: string, volunteerId: string): Promise<readonly Certificate[]> =>
  certificates.list({ where: { townId, volunteerId, status: 'requested' }, limit: MOST_WAITING })

/** The certificate with exactly this number. */
export async function certificateByNumber(townId: string, number: string): Promise<Certificate | null> {
  const [found] = await certificates.list({ where: { townId, number }, limit: 1 })
  return found ?? null
}

/** Remembers where its paper lies. Outside transactions: the same paper is always drawn alike. */
export const keepFileId = (id: string, fileId: string): Promise<void> =>
  certificates.updateWhere({ _id: id }, { fileId })
