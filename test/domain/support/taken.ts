import type { Result } from '../../../domain/kernel/result'

/** What a step gave; throws where it was refused. */
export function taken<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new Error(`refused: ${result.refusal.code} ${JSON.stringify(result.refusal.details ?? {})}`)
}
