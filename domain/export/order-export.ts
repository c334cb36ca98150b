import { ok, type Refused, type Result, refuse } from '../kernel/result'
import { isReason } from '../order/reasons'
import type { Person } from '../people/person'
import { stationsOf } from '../people/roles-of'
import { STATIONS, TOWN, villageName } from '../town/stations'
import { EXPORT_LIMITS } from './export-limits'
import { exportSpan, sayPeriod } from './export-period'
import type { ExportRecord, WantedExport } from './export-record'

type Ids = { readonly id: string; readonly path: string }

/** The stations whose hours he may export, all or the one he names; none where that is not his. */
function stationsFor(person: Person, stationId: string | null): readonly string[] {
  const his = stationsOf(person)
  return stationId === null ? his : his.filter((id) => id === stationId)
}

function whose(stationIds: readonly string[]): string {
  const [only = '', ...more] = stationIds
  if (more.length === 0) return villageName(only)
  return stationIds.length === STATIONS.length ? TOWN.name : `${stationIds.length}个站`
}

/** 陡沙河村志愿服务时长_2026年10月.xlsx, and whether it is to be kept from others. */
function nameOf({ period, format, unmasked }: WantedExport, stationIds: readonly string[]): string {
  const kept = unmasked ? '_含姓名电话' : ''
  return `${whose(stationIds)}志愿服务时长_${sayPeriod(period)}${kept}.${format}`
}

/**
 * Somebody of a station or the town asks for a file of hours. Full names and telephones need a reason
 * (个人信息保护法 art. 6, 51); a reason without need is not kept.
 * Errors: SESSION.NOT_YOUR_STATION, EXPORT.REASON_REQUIRED, EXPORT.PERIOD_NOT_POSSIBLE.
 */
export function orderExport(
  wanted: WantedExport,
  person: Person,
  { id, path }: Ids,
  nowMs: number,
): Result<ExportRecord> {
  const stationIds = stationsFor(person, wanted.stationId)
  if (stationIds.length === 0) return refuse('SESSION.NOT_YOUR_STATION')
  const { unmasked } = wanted
  const reason = unmasked ? wanted.reason : null
  if (unmasked && !(reason && isReason('unmask', reason))) return refuse('EXPORT.REASON_REQUIRED')
  const span = exportSpan(wanted.period, nowMs)
  if (!span.ok) return span
  return ok({
    ...wanted,
    reason,
    id,
    townId: person.townId,
    by: person.id,
    atMs: nowMs,
    stationIds,
    span: span.value,
    fileName: nameOf(wanted, stationIds),
    path,
    fileId: null,
    rows: null,
    deletedAtMs: null,
  })
}

/** `some`: there is a row at all; `tooMany`: there are more than a file may have. Errors: EXPORT.NOTHING, EXPORT.TOO_MANY_ROWS. */
export function amountRefusal(some: boolean, tooMany: boolean): Refused | null {
  if (!some) return refuse('EXPORT.NOTHING')
  return tooMany ? refuse('EXPORT.TOO_MANY_ROWS', { most: EXPORT_LIMITS.mostRows }) : null
}
