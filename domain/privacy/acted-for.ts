import { type Reason, reasonWords } from '../order/reasons'
import type { Person } from '../people/person'
import { isTownCoordinator } from '../people/roles-of'
import type { AuditField, AuditKind } from './audit-kinds'
import type { Audited } from './audit-row'

/** What an office did for somebody without the app, as it stands in the audit log and in his own copy. */
export const actedFor = (
  office: Person,
  person: Person,
  {
    kind,
    fields,
    reason,
  }: { readonly kind: AuditKind; readonly fields: readonly AuditField[]; readonly reason: Reason },
): Audited => ({
  actorRole: isTownCoordinator(office) ? 'town_coordinator' : 'station_head',
  kind,
  objectKind: 'person',
  objectId: person.id,
  objectLabel: person.volunteer?.volunteerNo ?? '',
  subjectId: person.id,
  fields,
  reason: reasonWords('act_for_person', reason),
  result: kind === 'copy_for_person' ? 'made' : 'done',
})
