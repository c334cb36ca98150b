import { ok, refuse } from '../../../../domain/kernel/result'
import type { Query } from '../../runtime/context'
import { periodOf } from './period-of'
import { readReport } from './read-report'

export const getReport: Query<'report.get'> = async ({ person, nowMs }, input) => {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const { year, month = null } = input
  return ok({ year, month, reportDateMs: nowMs, places: await readReport(person, periodOf(input), nowMs) })
}
