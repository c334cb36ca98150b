import { plainNumber } from '../../../../domain/certificate/certificate-number'
import { publicCertificate } from '../../../../domain/certificate/public-certificate'
import { ok, refuse } from '../../../../domain/kernel/result'
import { HOURLY_TRIES, nextHourMs, triesId } from '../../../../domain/limits/hourly-tries'
import { tooManyTries } from '../../../../domain/limits/too-many-tries'
import type { Query } from '../../runtime/context'
import { certificateByNumber } from '../../store/certificate-queries'
import { countUp } from '../../store/count-up'

const { words, perPerson, perTown } = HOURLY_TRIES.verify

/** Every check takes the same way, whatever was typed: nothing tells how near a wrong number was. */
export const verifyCertificate: Query<'certificate.verify'> = async (
  { personId, townId, nowMs },
  { number },
) => {
  const untilMs = nextHourMs(nowMs)
  const [byCaller, byTown] = await Promise.all([
    countUp({ id: triesId('verify', personId, nowMs), townId, untilMs }),
    countUp({ id: triesId('verify', townId, nowMs), townId, untilMs }),
  ])
  if (byCaller > perPerson || byTown > perTown) return tooManyTries(words, untilMs, nowMs)
  const found = await certificateByNumber(townId, plainNumber(number))
  const shown = found && publicCertificate(found)
  return shown ? ok(shown) : refuse('CERTIFICATE.NUMBER_UNKNOWN')
}
