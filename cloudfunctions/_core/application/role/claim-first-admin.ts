import { ok, refuse } from '../../../../domain/kernel/result'
import { HOURLY_TRIES, nextHourMs, triesId } from '../../../../domain/limits/hourly-tries'
import { tooManyTries } from '../../../../domain/limits/too-many-tries'
import { claimFirstAdmin as decide } from '../../../../domain/people/first-admin'
import type { Command } from '../../runtime/context'
import { firstAdminCodeHash } from '../../runtime/first-admin-code-hash'
import { counters, firstAdminCodes } from '../../store/collections'
import { countUp } from '../../store/count-up'
import { countAdminChange, hasOtherAdmin } from './change-admins'

const { words, perPerson } = HOURLY_TRIES['first-admin']

/** Wrong tries are counted past the transaction: a refusal writes nothing else. */
export const claimFirstAdmin: Command<'role.claimFirstAdmin'> = async (context, { code }) => {
  const { tx, person, townId, nowMs } = context
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const untilMs = nextHourMs(nowMs)
  const tries = { id: triesId('first-admin', person.id, nowMs), townId, untilMs }
  const before = await counters.find(tries.id)
  if (before && before.count >= perPerson) return tooManyTries(words, untilMs, nowMs)
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
