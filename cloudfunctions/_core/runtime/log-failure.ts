import { writeLog } from './log'

/** A failure that stops only the item it is about: it is logged under the item's id. */
export const logFailure = (id: string, action: string, error: unknown): void =>
  writeLog({
    requestId: id,
    action,
    actorId: null,
    coldStart: false,
    outcome: 'failed',
    code: 'SYSTEM.INTERNAL',
    durationMs: 0,
    error: error instanceof Error ? (error.stack ?? error.message) : String(error),
  })
