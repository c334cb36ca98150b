import { type Result, refuse } from '../../../domain/kernel/result'
import { type ActionName, isActionName } from '../../../types/actions'
import { type Envelope, request } from '../../../types/envelope'
import { type Endpoint, invalidInput } from './endpoint'
import { failure, success } from './envelope'
import { type CloudContext, identify } from './identify'
import { personIdOf } from './ids'
import { takeColdStart, writeLog } from './log'

/** Fields that the platform adds to what a client sends. */
const PLATFORM_FIELDS = ['userInfo', 'tcbContext']

const clientFields = (event: unknown): unknown =>
  typeof event === 'object' && event !== null
    ? Object.fromEntries(Object.entries(event).filter(([key]) => !PLATFORM_FIELDS.includes(key)))
    : event

/** The endpoints of one function; what another function serves is unknown to it. */
export type Served = Readonly<Partial<Record<ActionName, Endpoint>>>

async function answer(routes: Served, event: unknown, openid: string): Promise<Result<object>> {
  const parsed = request.safeParse(clientFields(event))
  if (!parsed.success) return invalidInput(parsed.error)
  const { action, payload, idempotencyKey, sentAtMs } = parsed.data
  const endpoint = isActionName(action) ? routes[action] : undefined
  if (!isActionName(action) || !endpoint) return refuse('INPUT.UNKNOWN_ACTION')
  if (!openid) return refuse('SESSION.NOT_SIGNED_IN')
  return endpoint({ action, payload, idempotencyKey, openid, sentAtMs, nowMs: Date.now() })
}

const actionOf = (event: unknown): string => {
  const action = typeof event === 'object' && event !== null && 'action' in event ? String(event.action) : ''
  return isActionName(action) ? action : 'unknown'
}

/** Who calls, as the platform says. */
type CalledBy = ReturnType<typeof identify>

/** Parse, authorize, run once, answer, and one line of log. */
export async function answerCall(
  routes: Served,
  event: unknown,
  { openid, requestId }: CalledBy,
): Promise<Envelope<object>> {
  const startedAtMs = performance.now()
  const common = {
    requestId,
    action: actionOf(event),
    actorId: openid ? personIdOf(openid) : null,
    coldStart: takeColdStart(),
  }
  const durationMs = () => Math.round(performance.now() - startedAtMs)
  try {
    const result = await answer(routes, event, openid)
    const outcome = result.ok ? 'ok' : 'refused'
    writeLog({ ...common, outcome, code: result.ok ? null : result.refusal.code, durationMs: durationMs() })
    return result.ok ? success(result.value, requestId) : failure(result.refusal, requestId)
  } catch (error) {
    const code = 'SYSTEM.INTERNAL'
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error)
    writeLog({ ...common, outcome: 'failed', code, durationMs: durationMs(), error: trace })
    return failure(refuse(code).refusal, requestId)
  }
}

/** One call of a function that people call. */
export const handleRequest = (
  routes: Served,
  event: unknown,
  context: CloudContext,
): Promise<Envelope<object>> => answerCall(routes, event, identify(context))
