import { plainNumber } from '../../../../domain/certificate/certificate-number'
import { publicCertificate } from '../../../../domain/certificate/public-certificate'
import {
  callerCounterId,
  nextHourMs,
  townCounterId,
  VERIFY_LIMITS,
} from '../../../../domain/certificate/verify-limits'
import { ok, refuse } from '../../../../domain/kernel/result'
import { sayMoment } from '../../../../domain/kernel/say-moment'
import type { Query } from '../../runtime/context'
import { certificateByNumber } from '../../store/certificate-queries'
import { countUp } from '../../store/count-up'

/** Every check takes the same way, whatever was typed: nothing tells how near a wrong number was. */
export const verifyCertificate: Query<'certificate.verify'> = async (
  { personId, townId, nowMs },
  { number },
) => {
  const untilMs = nextHourMs(nowMs)
  const [byCaller, byTown] = await Promise.all([
    countUp({ id: callerCounterId(personId, nowMs), townId, untilMs }),
    countUp({ id: townCounterId(townId, nowMs), townId, untilMs }),
  ])
  if (byCaller > VERIFY_LIMITS.perCaller || byTown > VERIFY_LIMITS.perTown)
    return refuse('CERTIFICATE.TOO_MANY_CHECKS', { when: sayMoment(untilMs, nowMs) })
  const found = await certificateByNumber(townId, plainNumber(number))
  const shown = found && publicCertificate(found)
  return shown ? ok(shown) : refuse('CERTIFICATE.NUMBER_UNKNOWN')
}
