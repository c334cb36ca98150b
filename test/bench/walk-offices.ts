import { CODE, leaveCode } from '../functions/support/offices'
import { CHANGFU, COORDINATOR, DOUSHAHE, GUILAN, HEAD, idOf } from '../functions/support/orders'
import type { Town } from '../functions/support/town'
import { nowOf } from '../functions/support/visits'

/** Offices given, taken and handed over, the first admin, and a block. */
export async function walkOffices(town: Town): Promise<void> {
  const helper = { personId: idOf(GUILAN), role: 'helper', stationId: DOUSHAHE } as const
  await town.ok(COORDINATOR, 'role.find', { phone: '13800001001' })
  await town.ok(COORDINATOR, 'role.grant', helper)
  await town.ok(COORDINATOR, 'role.list', {})
  await town.ok(COORDINATOR, 'role.revoke', helper)
  await town.ok(HEAD, 'role.handOver', { step: 'ask', stationId: DOUSHAHE, personId: idOf(CHANGFU) })
  await town.ok(CHANGFU, 'role.handOver', { step: 'accept', stationId: DOUSHAHE, fromId: idOf(HEAD) })
  await leaveCode(town)
  await town.ok(COORDINATOR, 'role.claimFirstAdmin', { code: CODE })
  const untilMs = (await nowOf(town)) + 3_600_000
  await town.ok(COORDINATOR, 'person.block', { personId: idOf(GUILAN), reason: { code: 'rude' }, untilMs })
  await town.ok(COORDINATOR, 'person.blocked', {})
  await town.ok(COORDINATOR, 'person.unblock', { personId: idOf(GUILAN) })
}
