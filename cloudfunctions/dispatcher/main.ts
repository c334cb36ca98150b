import { dispatchBatch } from '../_core/application/dispatch/dispatch-batch'
import type { CloudContext } from '../_core/runtime/identify'
import { runTimer } from '../_core/runtime/run-timer'

/** Every minute: what could not go out at once is matched as one batch. */
export const main = (event: unknown, context: CloudContext) =>
  runTimer('dispatcher', event, context, dispatchBatch)
