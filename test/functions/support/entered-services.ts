import type { RefusalCode } from '../../../domain/kernel/refusals'
import { DAY_MS, HOUR_MS } from '../../../domain/kernel/shanghai-time'
import type { ActionInput } from '../../../types/actions'
import type { Envelope } from '../../../types/envelope'
import { CHANGFU, COORDINATOR, DOUSHAHE, HEAD, idOf, XIAOMEI } from './orders'
import { by } from './prepared'
import { person, type Town } from './town'
import { confirmLine, nowOf } from './visits'

type Reported = ActionInput<'assignment.reportService'>

/** A haircut of one hour that nobody had ordered, for somebody of 陡沙河村 who does not use the product. */
export async function unordered(town: Town, with_: Partial<Reported> = {}): Promise<Reported> {
  const toMs = await nowOf(town)
  return {
    menuItemCode: 'haircut',
    place: { stationId: DOUSHAHE, addressText: '岭上组，山路尽头' },
    beneficiary: { name: '姚金宝', phone: '' },
    fromMs: toMs - HOUR_MS,
    toMs,
    reason: { code: 'called' },
    witness: { name: '周大山', phone: '' },
    companions: [],
    ...with_,
  }
}

/** The same, with who was there. */
export const unorderedBy = async (
  town: Town,
  as: { readonly openid: string },
  with_: Partial<Reported> = {},
): Promise<ActionInput<'order.enterService'>> => {
  const { companions: _himself, ...service } = await unordered(town, with_)
  return { ...service, volunteerIds: [idOf(as)] }
}

/** What 李长福 has reported, waiting for his head. */
export const reported = async (town: Town, with_: Partial<Reported> = {}): Promise<string> =>
  (await town.ok(CHANGFU, 'assignment.reportService', await unordered(town, with_))).orderId

export const ENTERED_SERVICE_COMMANDS = {
  'order.enterService': by(HEAD, (town) => unorderedBy(town, CHANGFU)),
  'assignment.reportService': by(CHANGFU, (town) => unordered(town)),
  'order.refuseEntry': by(HEAD, async (town) => ({
    orderId: await reported(town),
    reason: { code: 'not_so' },
  })),
}

type Scenario = (town: Town) => Promise<Envelope<object>>

const report = async (town: Town, with_: Partial<Reported>) =>
  town.call(CHANGFU, 'assignment.reportService', await unordered(town, with_))

/** One way to every refusal about services that nobody had ordered. */
export const ENTERED_SERVICE_REFUSALS = {
  'ENTRY.TIMES': async (town: Town) => report(town, { toMs: (await nowOf(town)) + DAY_MS }),
  'ENTRY.WITNESS': (town: Town) => report(town, { witness: { name: '李长福', phone: '' } }),
  'ENTRY.VOLUNTEER_UNKNOWN': async (town: Town) =>
    town.call(HEAD, 'order.enterService', await unorderedBy(town, person('zhang-guilan'))),
  'ENTRY.COMPANION': (town: Town) => report(town, { companions: [{ name: '王小梅', phone: '13800000000' }] }),
  'ENTRY.OWN_HOUSEHOLD': async (town: Town) => {
    const { phone } = (await town.ok(CHANGFU, 'session.get', {})).person ?? { phone: '' }
    return report(town, { beneficiary: { name: '李家', phone } })
  },
  'ENTRY.NOT_QUALIFIED': (town: Town) => report(town, { menuItemCode: 'blood_pressure' }),
  'ENTRY.PARTLY_CONFIRMED': async (town: Town) => {
    const entered = await unorderedBy(town, CHANGFU)
    const volunteerIds = [idOf(CHANGFU), idOf(XIAOMEI)]
    const { orderId } = await town.ok(HEAD, 'order.enterService', { ...entered, volunteerIds })
    await town.ok(COORDINATOR, 'order.confirm', confirmLine(orderId, CHANGFU, 60, 'in_fact'))
    return town.call(HEAD, 'order.refuseEntry', { orderId, reason: { code: 'not_so' } })
  },
  'ENTRY.REFUSE_INSTEAD': async (town: Town) =>
    town.call(HEAD, 'order.confirm', confirmLine(await reported(town), CHANGFU, 0, 'did_not_serve')),
} satisfies Partial<Record<RefusalCode, Scenario>>
