import type { ActionInput, ActionName, ActionOutput } from '../../types/actions'
import type { Envelope } from '../../types/envelope'
import { CallError, unreachable } from './call-error'
import { sendToApi } from './transport'

const isEnvelope = <T>(answer: unknown): answer is Envelope<T> =>
  typeof answer === 'object' && answer !== null && 'ok' in answer && ('data' in answer || 'error' in answer)

/**
 * Calls one action. Commands carry the key under which the server remembers them.
 * Rejects with CallError: `refused` with the server's sentence, `unreachable` when no proper answer came.
 */
export async function callAction<A extends ActionName>(
  action: A,
  payload: ActionInput<A>,
  idempotencyKey?: string,
): Promise<ActionOutput<A>> {
  const request = { action, payload, ...(idempotencyKey && { idempotencyKey }) }
  const answer = await sendToApi(request).catch(() => null)
  if (!isEnvelope<ActionOutput<A>>(answer)) throw unreachable()
  if (!answer.ok) throw new CallError('refused', answer.error.code, answer.error.message)
  return answer.data
}
