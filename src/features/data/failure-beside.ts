import { sayMoment } from '../../../domain/kernel/say-moment'
import { CallError, outOfDate, unreachable } from '../../services/call-error'
import { serverNowMs } from '../../services/server-clock'

/** What is said about a failed query; where something older is shown, since when that is so. */
export function failureBeside(failure: unknown, asOfMs: number | null): CallError {
  const error = failure instanceof CallError ? failure : unreachable()
  return error.kind === 'unreachable' && asOfMs !== null ? outOfDate(sayMoment(asOfMs, serverNowMs())) : error
}
