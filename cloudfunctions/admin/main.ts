import { ACTIONS } from '../../types/actions'
import type { AdminActionName } from '../../types/admin-actions'
import { getStationHours } from '../_core/application/hours/get-station-hours'
import { listHourRecords } from '../_core/application/hours/list-hour-records'
import { query, type Routes } from '../_core/runtime/endpoint'
import { handleRequest } from '../_core/runtime/handle-request'
import type { CloudContext } from '../_core/runtime/identify'

const ROUTES: Routes<AdminActionName> = {
  'hours.station': query(ACTIONS['hours.station'], getStationHours),
  'hours.records': query(ACTIONS['hours.records'], listHourRecords),
}

/** Lists over many records, papers and files. */
export const main = (event: unknown, context: CloudContext) => handleRequest(ROUTES, event, context)
