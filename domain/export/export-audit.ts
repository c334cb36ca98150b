import { reasonWords } from '../order/reasons'
import type { Person } from '../people/person'
import { isTownCoordinator } from '../people/roles-of'
import type { Audited } from '../privacy/audit-row'
import type { ExportRecord } from './export-record'

/** An export in the audit log; of a masked one no field was taken whole. */
export const exportAudit = ({ id, fileName, unmasked, reason }: ExportRecord, by: Person): Audited => ({
  actorRole: isTownCoordinator(by) ? 'town_coordinator' : 'station_head',
  kind: 'export_hours',
  objectKind: 'export',
  objectId: id,
  objectLabel: fileName,
  subjectId: null,
  fields: unmasked ? ['name', 'phone'] : [],
  reason: reason ? reasonWords('unmask', reason) : '',
  result: 'made',
})
