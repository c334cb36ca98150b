import type { FiredTimer } from '../timers/timer-scheduler'
import { parseJson } from '../wire/parse-json'

/** A timer run as the control routes report it. */
export const describeFired = ({ timer, invocation: { requestId, outcome } }: FiredTimer) => ({
  function: timer.functionName,
  trigger: timer.triggerName,
  requestId,
  ...(outcome.kind === 'returned'
    ? { ok: true, result: parseJson(outcome.json)?.value }
    : { ok: false, error: { code: outcome.error.code, message: outcome.error.message } }),
})
