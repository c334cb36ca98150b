import type { RecordKind } from '../../../domain/records/record-kinds'
import type { VolunteerRecord } from '../../../domain/records/volunteer-record'
import { volunteerRecords } from './collections'
import { _ } from './database'
import { everyPage, PAGE_ROWS } from './every-page'

/** A volunteer has some dozens of records in his life. */
const MOST_ROWS = 1_000

/** One volunteer's records of some kinds, the latest first. */
export const recordsOf = (
  townId: string,
  volunteerId: string,
  kinds: readonly RecordKind[],
): Promise<readonly VolunteerRecord[]> =>
  volunteerRecords.list({
    where: { townId, volunteerId, kind: _.in([...kinds]) },
    orderBy: [
      ['atMs', 'desc'],
      ['_id', 'desc'],
    ],
    limit: MOST_ROWS,
  })

/** What volunteers of a town have handed in and nobody has looked at. */
export const pendingRecords = (townId: string): Promise<readonly VolunteerRecord[]> =>
  everyPage((last) =>
    volunteerRecords.list({
      where: { townId, status: 'pending', ...(last && { _id: _.gt(last.id) }) },
      orderBy: [['_id', 'asc']],
      limit: PAGE_ROWS,
    }),
  )
