import type { VolunteerRecord } from '../../../../domain/records/volunteer-record'
import { volunteerRecords } from '../../store/collections'
import { transact } from '../../store/transact'

/** What the machine changes about a record's picture, as it stands now; `change` answers the same where there is nothing. */
export const rewriteRecord = (
  id: string,
  change: (record: VolunteerRecord) => VolunteerRecord,
): Promise<boolean> =>
  transact(async (tx) => {
    const record = await volunteerRecords.findIn(tx, id)
    const after = record && change(record)
    if (!after || after === record) return { commit: false, value: false }
    await volunteerRecords.put(tx, after)
    return { commit: true, value: true }
  })
