import type { RefusalCode } from '../../../domain/kernel/refusals'
import type { Result } from '../../../domain/kernel/result'

/** The code of a refusal, or null where the step was taken. */
export const refusalOf = (result: Result<unknown>): RefusalCode | null =>
  result.ok ? null : result.refusal.code
