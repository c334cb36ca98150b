import { ok, refuse } from '../../../../domain/kernel/result'
import { sayMoment } from '../../../../domain/kernel/say-moment'
import { HOUR_MS } from '../../../../domain/kernel/shanghai-time'
import { claimFirstAdmin as decide, FIRST_ADMIN } from '../../../../domain/people/first-admin'
import type { Command } from '../../runtime/context'
import { firstAdminCodeHash } from '../../runtime/first-admin-code-hash'
import { counters, firstAdminCodes } from '../../store/collections'
import { countUp } from '../../store/count-up'
import { countAdminChange, hasOtherAdmin } from './change-admins'

/** Wrong tries are counted past the transaction: a refusal writes nothing else. */
export const claimFirstAdmin: Command<'role.claimFirstAdmin'> = async (context, { code }) => {
  const { tx, person, townId, nowMs } = context
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const hour = Math.floor(nowMs / HOUR_MS)
  const untilMs = (hour + 1) * HOUR_MS
  const tries = { id: `rate:${person.id}:first-admin:${hour}`, townId, untilMs }
  const before = await counters.find(tries.id)
  if (before && before.count >= FIRST_ADMIN.triesPerHour)
    return refuse('ROLE.TOO_MANY_TRIES', { when: sayMoment(untilMs, nowMs) })
  const counter = await countAdminChange(context)
  const claimed = decide(person, await firstAdminCodes.findIn(tx, townId), {
    codeHash: firstAdminCodeHash(townId, code),
    adminExists: await hasOtherAdmin(context, ''),
    atMs: nowMs,
  })
  if (!claimed.ok) {
    await countUp(tries)
    return claimed
  }
  return ok({
    receipt: { personId: person.id, role: 'admin', stationId: null },
    people: [claimed.value.person],
    firstAdminCode: claimed.value.code,
    counter,
  })
}
