import { personIdOf } from '../../../cloudfunctions/_core/runtime/ids'
import { database } from '../../../cloudfunctions/_core/store/database'
import { callerCounterId, VERIFY_LIMITS } from '../../../domain/certificate/verify-limits'
import type { RefusalCode } from '../../../domain/kernel/refusals'
import type { Envelope } from '../../../types/envelope'
import { ALWAYS, askedCertificate, issuedCertificate, seenBy } from './certificates'
import { CHANGFU, COORDINATOR, confirmedHaircut, DOUSHAHE, HEAD, servedHaircut } from './orders'
import type { Town } from './town'
import { confirmLine } from './visits'

type Code = Extract<RefusalCode, `CERTIFICATE.${string}`>

const NOTHING_SEEN = '0'.repeat(64)
const reason = { code: 'not_ours' }

/** One way to every refusal about certificates. */
export const CERTIFICATE_SCENARIOS: Readonly<Record<Code, (town: Town) => Promise<Envelope<unknown>>>> = {
  'CERTIFICATE.NOT_FOUND': (town) => town.call(HEAD, 'certificate.get', { certificateId: 'cnothing' }),
  'CERTIFICATE.PERIOD_WRONG': (town) =>
    town.call(CHANGFU, 'certificate.request', { stationId: DOUSHAHE, period: { fromMs: 1, toMs: 2 } }),
  'CERTIFICATE.NOTHING_RECORDED': (town) =>
    town.call(CHANGFU, 'certificate.request', { stationId: DOUSHAHE, period: ALWAYS }),
  'CERTIFICATE.UNDER_HALF_HOUR': async (town) => {
    const { orderId } = await servedHaircut(town)
    await town.ok(HEAD, 'order.confirm', confirmLine(orderId, CHANGFU, 20, 'forgot_check_out'))
    return town.call(CHANGFU, 'certificate.request', { stationId: DOUSHAHE, period: ALWAYS })
  },
  'CERTIFICATE.ASKED_ALREADY': async (town) => {
    await askedCertificate(town)
    return town.call(CHANGFU, 'certificate.request', { stationId: DOUSHAHE, period: ALWAYS })
  },
  'CERTIFICATE.MOVE_NOT_ALLOWED': async (town) =>
    town.call(HEAD, 'certificate.decline', { certificateId: await issuedCertificate(town), reason }),
  'CERTIFICATE.OWN': async (town) => {
    const certificateId = await askedCertificate(town)
    const grants = [{ role: 'station_head', stationId: DOUSHAHE }]
    await database.collection('people').doc(personIdOf(CHANGFU.openid)).update({ grants })
    return town.call(CHANGFU, 'certificate.issue', await seenBy(town, CHANGFU, certificateId))
  },
  'CERTIFICATE.REASON_REQUIRED': async (town) =>
    town.call(HEAD, 'certificate.decline', {
      certificateId: await askedCertificate(town),
      reason: { code: 'other' },
    }),
  'CERTIFICATE.RECORDS_CHANGED': async (town) =>
    town.call(HEAD, 'certificate.issue', {
      certificateId: await askedCertificate(town),
      seen: NOTHING_SEEN,
    }),
  'CERTIFICATE.NUMBER_UNKNOWN': (town) =>
    town.call(COORDINATOR, 'certificate.verify', { number: 'STS-ZM-2026-000001-ABCDEFGH' }),
  'CERTIFICATE.TOO_MANY_CHECKS': async (town) => {
    await confirmedHaircut(town)
    const { nowMs } = await town.ok(CHANGFU, 'session.get', {})
    await database.collection('counters').add({
      _id: callerCounterId(personIdOf(CHANGFU.openid), nowMs),
      townId: '341525111',
      count: VERIFY_LIMITS.perCaller,
      untilMs: nowMs,
    })
    return town.call(CHANGFU, 'certificate.verify', { number: '' })
  },
}
