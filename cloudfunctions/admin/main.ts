import { ACTIONS } from '../../types/actions'
import type { AdminActionName } from '../../types/admin-actions'
import { getPaper } from '../_core/application/certificate/get-paper'
import { exportHours } from '../_core/application/export/export-hours'
import { linkExport } from '../_core/application/export/link-export'
import { listExports } from '../_core/application/export/list-exports'
import { makeExportFile } from '../_core/application/export/make-export-file'
import { getStationHours } from '../_core/application/hours/get-station-hours'
import { listHourRecords } from '../_core/application/hours/list-hour-records'
import { exportOwnData } from '../_core/application/privacy/export-own-data'
import { listAudit } from '../_core/application/privacy/list-audit'
import { readOwnData } from '../_core/application/privacy/read-own-data'
import { command, commandAnswering, query, type Routes } from '../_core/runtime/endpoint'
import { handleRequest } from '../_core/runtime/handle-request'
import type { CloudContext } from '../_core/runtime/identify'

const ROUTES: Routes<AdminActionName> = {
  'hours.station': query(ACTIONS['hours.station'], getStationHours),
  'certificate.paper': query(ACTIONS['certificate.paper'], getPaper),
  'hours.export': command(ACTIONS['hours.export'], exportHours, makeExportFile),
  'export.link': query(ACTIONS['export.link'], linkExport),
  'export.list': query(ACTIONS['export.list'], listExports),
  'hours.records': query(ACTIONS['hours.records'], listHourRecords),
  'me.export': commandAnswering(ACTIONS['me.export'], exportOwnData, readOwnData),
  'audit.list': query(ACTIONS['audit.list'], listAudit),
}

/** Lists over many records, papers and files. */
export const main = (event: unknown, context: CloudContext) => handleRequest(ROUTES, event, context)
