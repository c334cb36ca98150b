import { ok, type Result, refuse } from '../kernel/result'
import type { Notice } from './notice'

/** How a call went. */
export const CALL_OUTCOMES = { told: '打过了，说到了', no_answer: '没人接' } as const
export type CallOutcome = keyof typeof CALL_OUTCOMES

export const CALL_OUTCOME_CODES = Object.keys(CALL_OUTCOMES) as [CallOutcome, ...CallOutcome[]]

type Called = { readonly by: string; readonly atMs: number; readonly outcome: CallOutcome }

/** One line after somebody has called for it. Errors: CALL.NOT_WAITING. */
export function noticeAfterCall(
  notice: Notice | null,
  { by, atMs, outcome }: Called,
): Result<Notice & { readonly call: NonNullable<Notice['call']> }> {
  if (notice?.delivery !== 'call' || !notice.call) return refuse('CALL.NOT_WAITING')
  const { call } = notice
  return ok(
    outcome === 'told'
      ? { ...notice, delivery: 'told', call: { ...call, toldBy: by, toldAtMs: atMs } }
      : { ...notice, call: { ...call, tried: call.tried + 1, lastTriedAtMs: atMs } },
  )
}
