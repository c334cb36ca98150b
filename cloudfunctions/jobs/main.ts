import { checkWordsAgain } from '../_core/application/jobs/check-words-again'
import { deleteExports } from '../_core/application/jobs/delete-exports'
import { deliverNotices } from '../_core/application/jobs/deliver-notices'
import { forgetCounts } from '../_core/application/jobs/forget-counts'
import { remindCharges } from '../_core/application/jobs/remind-charges'
import { runDeadlines } from '../_core/application/jobs/run-deadlines'
import type { CloudContext } from '../_core/runtime/identify'
import { runTimer } from '../_core/runtime/run-timer'

/** Every minute: deadlines, then the notices they and everybody else have left, then files and counts that have had their time. */
export const main = (event: unknown, context: CloudContext) =>
  runTimer('jobs', event, context, async (nowMs) => ({
    ...(await runDeadlines(nowMs)),
    ...(await remindCharges(nowMs)),
    ...(await checkWordsAgain(nowMs)),
    ...(await deliverNotices(nowMs)),
    ...(await forgetCounts(nowMs)),
    ...(await deleteExports(nowMs)),
  }))
