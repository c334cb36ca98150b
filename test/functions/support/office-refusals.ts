import type { RefusalCode } from '../../../domain/kernel/refusals'
import { DAY_MS } from '../../../domain/kernel/shanghai-time'
import type { Envelope } from '../../../types/envelope'
import { ADMIN, blockGuilan, leaveCode, makeAdmin, XUCHENG } from './offices'
import { CHANGFU, COORDINATOR, DOUSHAHE, GUILAN, HEAD, idOf, orderHaircut, SHOUYI } from './orders'
import type { Town } from './town'
import { nowOf, YOUCAI } from './visits'

type Scenario = (town: Town) => Promise<Envelope<object>>
type Code = Extract<RefusalCode, `ROLE.${string}` | `BLOCK.${string}`>

const HELPER = { role: 'helper', stationId: DOUSHAHE } as const
const ADMINS = { role: 'admin', stationId: null } as const
const false_orders = { code: 'false_orders' }

const ask = (town: Town, as: { openid: string }) =>
  town.call(HEAD, 'role.handOver', { step: 'ask', stationId: DOUSHAHE, personId: idOf(as) })

async function block(town: Town, more: { personId?: string; days?: number; reason?: { code: string } } = {}) {
  const { personId = idOf(GUILAN), days = 7, reason = false_orders } = more
  const untilMs = (await nowOf(town)) + days * DAY_MS
  return town.call(HEAD, 'person.block', { personId, reason, untilMs })
}

/** One way to every refusal about offices and blocks. */
export const OFFICE_REFUSALS: Readonly<Record<Code, Scenario>> = {
  'ROLE.NO_SUCH_OFFICE': (town) =>
    town.call(COORDINATOR, 'role.grant', { personId: idOf(GUILAN), role: 'helper', stationId: '999' }),
  'ROLE.NOT_YOURS_TO_GIVE': (town) =>
    town.call(HEAD, 'role.grant', { personId: idOf(GUILAN), role: 'station_head', stationId: DOUSHAHE }),
  'ROLE.NOT_FOR_ONESELF': (town) => town.call(HEAD, 'role.grant', { personId: idOf(HEAD), ...HELPER }),
  'ROLE.PERSON_UNKNOWN': (town) => town.call(HEAD, 'role.grant', { personId: 'pnobody', ...HELPER }),
  'ROLE.WITHOUT_APP': (town) => town.call(HEAD, 'role.grant', { personId: idOf(YOUCAI), ...HELPER }),
  'ROLE.HELD_ALREADY': (town) => town.call(HEAD, 'role.grant', { personId: idOf(XUCHENG), ...HELPER }),
  'ROLE.NOT_HELD': (town) => town.call(HEAD, 'role.revoke', { personId: idOf(GUILAN), ...HELPER }),
  'ROLE.LAST_ADMIN': async (town) => {
    await makeAdmin()
    return town.call(ADMIN, 'role.revoke', { personId: idOf(ADMIN), ...ADMINS })
  },
  'ROLE.NOT_OF_VILLAGE': (town) => ask(town, SHOUYI),
  'ROLE.HAND_OVER_OPEN': async (town) => {
    await ask(town, CHANGFU)
    return ask(town, GUILAN)
  },
  'ROLE.NO_HAND_OVER': (town) =>
    town.call(CHANGFU, 'role.handOver', { step: 'accept', stationId: DOUSHAHE, fromId: idOf(HEAD) }),
  'ROLE.CODE_WRONG': async (town) => {
    await leaveCode(town)
    return town.call(GUILAN, 'role.claimFirstAdmin', { code: 'ABCD-EFGH-JKMN-PQRT' })
  },
  'ROLE.ADMIN_EXISTS': async (town) => {
    const code = await leaveCode(town)
    await makeAdmin()
    return town.call(GUILAN, 'role.claimFirstAdmin', { code })
  },
  'ROLE.TOO_MANY_TRIES': async (town) => {
    const code = await leaveCode(town)
    for (let wrong = 0; wrong < 5; wrong += 1)
      await town.refused(GUILAN, 'role.claimFirstAdmin', { code: `WRONG${wrong}` })
    return town.call(GUILAN, 'role.claimFirstAdmin', { code })
  },
  'BLOCK.IN_FORCE': async (town) => {
    await blockGuilan(town)
    const nowMs = await nowOf(town)
    const wanted = { kind: 'any_time', fromMs: nowMs, toMs: nowMs + DAY_MS } as const
    return town.call(GUILAN, 'order.submit', { menuItemCode: 'haircut', wanted })
  },
  'BLOCK.NOT_YOUR_PERSON': (town) => block(town, { personId: idOf(SHOUYI) }),
  'BLOCK.HOLDS_OFFICE': (town) => block(town, { personId: idOf(XUCHENG) }),
  'BLOCK.REASON_REQUIRED': (town) => block(town, { reason: { code: 'other' } }),
  'BLOCK.END_NOT_POSSIBLE': (town) => block(town, { days: 91 }),
  'BLOCK.NOT_BLOCKED': async (town) => {
    await orderHaircut(town)
    return town.call(HEAD, 'person.unblock', { personId: idOf(GUILAN) })
  },
}
