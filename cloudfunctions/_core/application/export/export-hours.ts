import { randomBytes } from 'node:crypto'
import { exportAudit } from '../../../../domain/export/export-audit'
import { EXPORT_LIMITS } from '../../../../domain/export/export-limits'
import { amountRefusal, orderExport } from '../../../../domain/export/order-export'
import { stationAccountId } from '../../../../domain/kernel/ids'
import { ok, refuse } from '../../../../domain/kernel/result'
import type { Command } from '../../runtime/context'
import { exportIdOf } from '../../runtime/ids'
import { hasMoreEntries } from '../../store/hour-queries'

/** The record stands before a file exists: no data leaves the product without a line that says who took them. */
export const exportHours: Command<'hours.export'> = async ({ person, nowMs, commandId }, input) => {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const { stationId = null, reason = null } = input
  const path = `exports/${randomBytes(16).toString('hex')}/hours.${input.format}`
  const ids = { id: exportIdOf(commandId), path }
  const ordered = orderExport({ ...input, stationId, reason }, person, ids, nowMs)
  if (!ordered.ok) return ordered
  const { stationIds, span } = ordered.value
  const accounts = stationIds.map(stationAccountId)
  const tooMany = await hasMoreEntries(accounts, span, EXPORT_LIMITS.mostRows)
  const refused = amountRefusal(tooMany || (await hasMoreEntries(accounts, span, 0)), tooMany)
  if (refused) return refused
  return ok({
    receipt: { exportId: ordered.value.id },
    exports: [ordered.value],
    audit: exportAudit(ordered.value, person),
  })
}
