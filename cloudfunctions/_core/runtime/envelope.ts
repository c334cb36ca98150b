import { refusalSentence } from '../../../domain/kernel/refusal-sentence'
import type { Refusal } from '../../../domain/kernel/result'
import type { Envelope } from '../../../types/envelope'

export const success = <T>(data: T, requestId: string): Envelope<T> => ({ ok: true, data, requestId })

export const failure = (refusal: Refusal, requestId: string): Envelope<never> => ({
  ok: false,
  error: { ...refusal, message: refusalSentence(refusal) },
  requestId,
})
