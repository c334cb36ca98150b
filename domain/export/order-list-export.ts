import { civilDay } from '../kernel/civil-text'
import { ok, type Result } from '../kernel/result'
import type { Person } from '../people/person'
import { LISTS } from '../people-list/list-kinds'
import { beginExport, type ExportIds, whoseExport } from './begin-export'
import type { ListExport, WantedList } from './export-record'

/**
 * Somebody of a station or the town asks for a list of its people.
 * Errors: SESSION.NOT_YOUR_STATION, EXPORT.REASON_REQUIRED.
 */
export function orderListExport(
  wanted: WantedList,
  person: Person,
  ids: ExportIds,
  nowMs: number,
): Result<ListExport> {
  const begun = beginExport(wanted, person, ids, nowMs)
  if (!begun.ok) return begun
  const { list, unmasked, format } = wanted
  const kept = unmasked ? '_含姓名电话' : ''
  const fileName = `${whoseExport(begun.value.stationIds)}${LISTS[list]}_${civilDay(nowMs)}${kept}.${format}`
  return ok({ ...wanted, ...begun.value, fileName })
}
