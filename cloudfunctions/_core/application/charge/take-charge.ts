import { takeCharge as decide } from '../../../../domain/charge/handle-charge'
import { ok, refuse } from '../../../../domain/kernel/result'
import type { Command } from '../../runtime/context'
import { chargeReports } from '../../store/collections'

export const takeCharge: Command<'charge.take'> = async ({ tx, person, nowMs }, { reportId }) => {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const taken = decide(await chargeReports.findIn(tx, reportId), { person, atMs: nowMs })
  if (!taken.ok) return taken
  return ok({ receipt: { reportId, dueAtMs: taken.value.dueAtMs }, charges: [taken.value] })
}
