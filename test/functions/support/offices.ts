import { firstAdminCodeHash } from '../../../cloudfunctions/_core/runtime/first-admin-code-hash'
import { database } from '../../../cloudfunctions/_core/store/database'
import { DAY_MS } from '../../../domain/kernel/shanghai-time'
import { firstAdminCode } from '../../../domain/people/first-admin'
import type { Grant } from '../../../domain/people/person'
import { TOWN } from '../../../domain/town/stations'
import { GUILAN, HEAD, idOf } from './orders'
import { person, type Town } from './town'
import { nowOf } from './visits'

type Person = { readonly openid: string }

/** The helper of 陡沙河村. */
export const XUCHENG = person('helper-xucheng')
/** A villager who becomes admin by `makeAdmin`. */
export const ADMIN = person('ren-cuiping')

/** Grants entered past the product. */
export const giveGrants = (as: Person, grants: readonly Grant[]): Promise<unknown> =>
  database.collection('people').doc(idOf(as)).update({ grants })

export const makeAdmin = (as: Person = ADMIN): Promise<unknown> => giveGrants(as, [{ role: 'admin' }])

export const CODE = 'ABCD-EFGH-JKMN-PQRS'

/** What the deployer leaves in the database for the town's first admin. */
export async function leaveCode(town: Town, code = CODE): Promise<string> {
  const { id, ...kept } = firstAdminCode(TOWN.id, firstAdminCodeHash(TOWN.id, code), await nowOf(town))
  await database.collection('first_admin_codes').doc(id).set(kept)
  return code
}

export async function blockGuilan(town: Town, days = 7): Promise<number> {
  const untilMs = (await nowOf(town)) + days * DAY_MS
  const reason = { code: 'false_orders' }
  await town.ok(HEAD, 'person.block', { personId: idOf(GUILAN), reason, untilMs })
  return untilMs
}
