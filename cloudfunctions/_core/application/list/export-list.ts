import { randomBytes } from 'node:crypto'
import { exportAudit } from '../../../../domain/export/export-audit'
import { orderListExport } from '../../../../domain/export/order-list-export'
import { ok, refuse } from '../../../../domain/kernel/result'
import type { Command } from '../../runtime/context'
import { exportIdOf } from '../../runtime/ids'
import { hasPeople } from '../../store/list-queries'

/** As with hours: the record stands before a file exists. */
export const exportList: Command<'list.export'> = async ({ person, townId, nowMs, commandId }, input) => {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const { stationId = null, reason = null } = input
  const path = `exports/${randomBytes(16).toString('hex')}/list.${input.format}`
  const ids = { id: exportIdOf(commandId), path }
  const ordered = orderListExport({ ...input, stationId, reason }, person, ids, nowMs)
  if (!ordered.ok) return ordered
  const somebody = await hasPeople(townId, ordered.value.stationIds, input.list === 'volunteers')
  if (!somebody) return refuse('EXPORT.NOBODY')
  return ok({
    receipt: { exportId: ordered.value.id },
    exports: [ordered.value],
    audit: exportAudit(ordered.value, person),
  })
}
