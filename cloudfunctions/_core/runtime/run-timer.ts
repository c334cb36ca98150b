import { type CloudContext, identify, isPush, isTimer } from './identify'
import { takeColdStart, writeLog } from './log'
import { logFailure } from './log-failure'

export type Tally = Readonly<Record<string, number>>

type Run = (nowMs: number) => Promise<Tally>
type Ran = { readonly ok: boolean; readonly tally: Tally }

/** Work that nobody's phone may start; whoever is not let in is turned away before anything is read. */
async function runForPlatform(action: string, letIn: boolean, context: CloudContext, run: Run): Promise<Ran> {
  const startedAtMs = performance.now()
  const { requestId } = identify(context)
  const common = { requestId, action, actorId: null, coldStart: takeColdStart() }
  const durationMs = () => Math.round(performance.now() - startedAtMs)
  if (!letIn) {
    writeLog({ ...common, outcome: 'refused', code: 'SESSION.NOT_ALLOWED', durationMs: durationMs() })
    return { ok: false, tally: {} }
  }
  const tally = await run(Date.now())
  writeLog({ ...common, outcome: 'ok', code: null, durationMs: durationMs(), tally })
  return { ok: true, tally }
}

/** What only the platform's clock may start. */
export const runTimer = (action: string, event: unknown, context: CloudContext, run: Run): Promise<Ran> =>
  runForPlatform(action, isTimer(event, context), context, run)

/** What only an event of WeChat's may start. */
export const runPush = (action: string, context: CloudContext, run: Run): Promise<Ran> =>
  runForPlatform(action, isPush(context), context, run)

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
