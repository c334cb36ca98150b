import { HOUR_MS } from '../kernel/shanghai-time'
import type { TownSettings } from '../town/town-settings'
import type { ChargeReport } from './charge-report'

type Now = { readonly atMs: number; readonly settings: TownSettings }

/** The report with its clock set again; null where nobody has to be reminded now. */
export function remindCharge(report: ChargeReport, { atMs, settings }: Now): ChargeReport | null {
  const { remindAtMs } = report
  if (remindAtMs === null || remindAtMs > atMs) return null
  return { ...report, remindAtMs: atMs + settings.reminderHours * HOUR_MS }
}
