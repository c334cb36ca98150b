import { ok, type Result } from '../kernel/result'
import type { RecordParty } from '../records/record-lifecycle'
import { recordTitle } from '../records/record-title'
import type { VolunteerRecord } from '../records/volunteer-record'
import type { TownSettings } from '../town/town-settings'
import type { Audited } from './audit-row'
import { countLook, type Look } from './count-look'

/**
 * An office looks at the photograph of a paper: one tap, which is written down and counted with those at telephones.
 * Errors: CONTACT.TOO_MANY_LOOKS.
 */
export function lookAtPicture(
  record: VolunteerRecord,
  as: RecordParty,
  { before, settings }: { readonly before: number; readonly settings: TownSettings },
): Result<Look & { readonly audited: Audited }> {
  const look = countLook(before, settings)
  if (!look.ok) return look
  return ok({
    ...look.value,
    audited: {
      actorRole: as === 'town' ? 'town_coordinator' : 'station_head',
      kind: 'look_at_paper',
      objectKind: 'record',
      objectId: record.id,
      objectLabel: recordTitle(record.content),
      subjectId: record.volunteerId,
      fields: ['paper_picture'],
      reason: '',
      result: 'shown',
    },
  })
}
