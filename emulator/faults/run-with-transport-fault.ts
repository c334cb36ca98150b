import type { CloudBaseError } from '../wire/cloudbase-error'
import { faultFailure } from './fault-failure'
import type { FaultKind } from './fault-kind'

/** Runs work behind a transport that loses the request, or the answer, or answers 5xx; other faults pass. */
export const runWithTransportFault = async <Answer>(
  fault: FaultKind | undefined,
  run: () => Promise<Answer>,
  timeout: () => CloudBaseError,
): Promise<Answer> => {
  if (fault === 'server-error') throw faultFailure.unavailable()
  if (fault === 'timeout-before') throw timeout()
  const answer = await run()
  if (fault === 'timeout-after') throw timeout()
  return answer
}
