import { ok, type Refused, type Result, refuse } from '../kernel/result'
import type { Person } from '../people/person'
import { beginExport, type ExportIds, whoseExport } from './begin-export'
import { EXPORT_LIMITS } from './export-limits'
import { exportSpan, sayPeriod } from './export-period'
import type { HoursExport, WantedExport } from './export-record'

/** 陡沙河村志愿服务时长_2026年10月.xlsx, and whether it is to be kept from others. */
function nameOf({ period, format, unmasked }: WantedExport, stationIds: readonly string[]): string {
  const kept = unmasked ? '_含姓名电话' : ''
  return `${whoseExport(stationIds)}志愿服务时长_${sayPeriod(period)}${kept}.${format}`
}

/**
 * Somebody of a station or the town asks for a file of hours. Full names and telephones need a reason
 * (个人信息保护法 art. 6, 51); a reason without need is not kept.
 * Errors: SESSION.NOT_YOUR_STATION, EXPORT.REASON_REQUIRED, EXPORT.PERIOD_NOT_POSSIBLE.
 */
export function orderExport(
  wanted: WantedExport,
  person: Person,
  ids: ExportIds,
  nowMs: number,
): Result<HoursExport> {
  const begun = beginExport(wanted, person, ids, nowMs)
  if (!begun.ok) return begun
  const span = exportSpan(wanted.period, nowMs)
  if (!span.ok) return span
  const fileName = nameOf(wanted, begun.value.stationIds)
  return ok({ ...wanted, ...begun.value, span: span.value, fileName })
}

/** `some`: there is a row at all; `tooMany`: there are more than a file may have. Errors: EXPORT.NOTHING, EXPORT.TOO_MANY_ROWS. */
export function amountRefusal(some: boolean, tooMany: boolean): Refused | null {
  if (!some) return refuse('EXPORT.NOTHING')
  return tooMany ? refuse('EXPORT.TOO_MANY_ROWS', { most: EXPORT_LIMITS.mostRows }) : null
}
