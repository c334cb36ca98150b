import { type CloudContext, identify, isTimer } from './identify'
import { takeColdStart, writeLog } from './log'
import { logFailure } from './log-failure'

export type Tally = Readonly<Record<string, number>>

/** A function that only the platform's clock may start; anybody else is turned away before anything is read. */
export async function runTimer(
  action: string,
  event: unknown,
  context: CloudContext,
  run: (nowMs: number) => Promise<Tally>,
): Promise<{ ok: boolean; tally: Tally }> {
  const startedAtMs = performance.now()
  const { requestId } = identify(context)
  const common = { requestId, action, actorId: null, coldStart: takeColdStart() }
  const durationMs = () => Math.round(performance.now() - startedAtMs)
  if (!isTimer(event, context)) {
    writeLog({ ...common, outcome: 'refused', code: 'SESSION.NOT_ALLOWED', durationMs: durationMs() })
    return { ok: false, tally: {} }
  }
  const tally = await run(Date.now())
  writeLog({ ...common, outcome: 'ok', code: null, durationMs: durationMs(), tally })
  return { ok: true, tally }
}

/** Work on one item must not stop the others: a failure is logged and counted, the item comes up again next time. */
export async function eachSafely<T extends { readonly id: string }>(
  items: readonly T[],
  action: string,
  work: (item: T) => Promise<boolean>,
): Promise<{ done: number; failed: number }> {
  let done = 0
  let failed = 0
  for (const item of items) {
    try {
      if (await work(item)) done += 1
    } catch (error) {
      failed += 1
      logFailure(item.id, action, error)
    }
  }
  return { done, failed }
}
