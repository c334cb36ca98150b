import type { ActionInput, ActionName, ActionOutput } from '../../types/actions'
import { functionOf } from '../../types/admin-actions'
import type { Envelope } from '../../types/envelope'
import { CallError, unreachable } from './call-error'
import { sendTo } from './transport'
import { withDeadline } from './with-deadline'

/** With one bar of signal a cold function may need most of this. */
const ANSWER_WITHIN_MS = 15_000
/** What `admin` makes may take its whole minute: giving up before would tell people that it failed. */
const FILE_WITHIN_MS = 65_000

const isEnvelope = <T>(answer: unknown): answer is Envelope<T> =>
  typeof answer === 'object' && answer !== null && 'ok' in answer && ('data' in answer || 'error' in answer)

async function ask<T>(action: string, payload: object, idempotencyKey?: string): Promise<T> {
  const request = { action, payload, ...(idempotencyKey && { idempotencyKey, sentAtMs: Date.now() }) }
  const name = functionOf(action)
  const deadlineMs = name === 'admin' && idempotencyKey ? FILE_WITHIN_MS : ANSWER_WITHIN_MS
  const answer = await withDeadline(sendTo(name, request), deadlineMs).catch(() => null)
  if (!isEnvelope<T>(answer)) throw unreachable()
  if (!answer.ok) {
    const { code, message } = answer.error
    throw new CallError(code === 'SYSTEM.INTERNAL' ? 'unreachable' : 'refused', code, message)
  }
  return answer.data
}

/**
 * Calls one action. Commands carry the key under which the server remembers them.
 * Rejects with CallError: `refused` with the server's sentence; `unreachable` when no proper answer came,
 * or when the server broke and cannot say whether it was done.
 */
export const callAction = <A extends ActionName>(
  action: A,
  payload: ActionInput<A>,
  idempotencyKey?: string,
): Promise<ActionOutput<A>> => ask(action, payload, idempotencyKey)

/** Sends a command that was kept on the phone, as it was then; its answer does not matter any more. Rejects likewise. */
export const sendKept = (action: string, payload: object, idempotencyKey: string): Promise<object> =>
  ask(action, payload, idempotencyKey)
