import { setTimeout as delay } from 'node:timers/promises'
import type { CallOutcome } from '../functions/call-outcome'
import { callFailure } from '../functions/call-outcome'
import { faultFailure } from './fault-failure'
import type { Strike } from './fault-plan'

interface FunctionRun {
  readonly timeoutSeconds: number
  readonly run: () => Promise<CallOutcome>
}

/** Runs a call of a function with what goes wrong around it; what goes wrong inside is for `run`. */
export const runWithFaults = async (
  { slowMs, fault }: Strike,
  { timeoutSeconds, run }: FunctionRun,
): Promise<CallOutcome> => {
  if (slowMs > 0) await delay(slowMs)
  if (fault === 'server-error') return { kind: 'failed', error: faultFailure.unavailable() }
  if (fault === 'timeout-before') return callFailure.timeout(timeoutSeconds)
  const outcome = await run()
  return fault === 'timeout-after' ? callFailure.timeout(timeoutSeconds) : outcome
}
