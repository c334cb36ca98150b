import type { Person } from '../../../../domain/people/person'
import { endPicture } from '../../../../domain/pictures/picture'
import { PICTURED_KINDS } from '../../../../domain/records/record-kinds'
import type { VolunteerRecord } from '../../../../domain/records/volunteer-record'
import { volunteerRecords } from '../../store/collections'
import { recordsOf } from '../../store/record-queries'
import type { Transaction } from '../../store/transact'

/**
 * The records of somebody who goes, without their pictures. Whoever adds one writes his person as well: of the two at the
 * same instant one comes after the other.
 */
export async function endPictures(
  tx: Transaction,
  { townId, id }: Pick<Person, 'townId' | 'id'>,
): Promise<readonly VolunteerRecord[]> {
  const ended: VolunteerRecord[] = []
  for (const { id: recordId, picture } of await recordsOf(townId, id, PICTURED_KINDS)) {
    const record = picture && (await volunteerRecords.findIn(tx, recordId))
    if (record?.picture) ended.push(endPicture(record))
  }
  return ended
}
