import { listed } from '../functions/support/bindings'
import { COORDINATOR, DOUSHAHE, GUILAN, HEAD, NEWCOMER, orderHaircut } from '../functions/support/orders'
import { QINGQING_WANTS, REGISTRATION } from '../functions/support/registry'
import type { Town } from '../functions/support/town'
import { ASKED } from '../functions/support/without-app'

/** Telephones that an office looks at, what is written down of it, and what somebody does with his own data. */
export async function walkPrivacy(town: Town): Promise<void> {
  await town.ok(HEAD, 'contact.reveal', { orderId: await orderHaircut(town) })
  await town.ok(HEAD, 'contact.revealApplicant', { applicationId: QINGQING_WANTS })
  await town.ok(COORDINATOR, 'audit.list', {})
  await town.ok(GUILAN, 'consent.list', {})
  await town.ok(GUILAN, 'me.export', { format: 'text' })
  const personId = 'plisted3'
  await listed({ id: personId })
  const asked = { personId, reason: ASKED }
  await town.ok(HEAD, 'person.withoutApp', { stationId: DOUSHAHE })
  await town.ok(HEAD, 'person.data', { personId })
  await town.ok(HEAD, 'person.copy', { ...asked, format: 'text' })
  await town.ok(HEAD, 'person.correct', { ...asked, wanted: { addressText: '马场组' } })
  const { person } = await town.ok(NEWCOMER, 'session.get', {})
  if (!person) await town.ok(NEWCOMER, 'person.register', REGISTRATION)
  await town.ok(NEWCOMER, 'me.delete', { understood: true })
  await town.ok(HEAD, 'person.close', { ...asked, understood: true })
}
