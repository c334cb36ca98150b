import { reasonWords } from '../order/reasons'
import type { Person } from '../people/person'
import { isTownCoordinator } from '../people/roles-of'
import { columnsOf, LIST_COLUMNS } from '../people-list/list-columns'
import type { AuditField } from '../privacy/audit-kinds'
import type { Audited } from '../privacy/audit-row'
import type { ExportRecord } from './export-record'

/** What a file of hours takes whole of each volunteer. */
const HOURS_FIELDS: readonly AuditField[] = ['name', 'phone']

const fieldsOf = (made: ExportRecord): readonly AuditField[] =>
  'list' in made
    ? columnsOf(made.list).flatMap((code) => LIST_COLUMNS[code].personal?.field ?? [])
    : HOURS_FIELDS

/** An export in the audit log; of a masked one no field was taken whole. */
export const exportAudit = (made: ExportRecord, by: Person): Audited => ({
  actorRole: isTownCoordinator(by) ? 'town_coordinator' : 'station_head',
  kind: 'list' in made ? 'export_list' : 'export_hours',
  objectKind: 'export',
  objectId: made.id,
  objectLabel: made.fileName,
  subjectId: null,
  fields: made.unmasked ? fieldsOf(made) : [],
  reason: made.reason ? reasonWords('unmask', made.reason) : '',
  result: 'made',
})
