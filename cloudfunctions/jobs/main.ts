import { callForUnread } from '../_core/application/jobs/call-for-unread'
import { checkWordsAgain } from '../_core/application/jobs/check-words-again'
import { clearLeavers } from '../_core/application/jobs/clear-leavers'
import { deleteExports } from '../_core/application/jobs/delete-exports'
import { deliverNotices } from '../_core/application/jobs/deliver-notices'
import { drillReach } from '../_core/application/jobs/drill-reach'
import { forgetCounts } from '../_core/application/jobs/forget-counts'
import { forgetImports } from '../_core/application/jobs/forget-imports'
import { forgetRoster } from '../_core/application/jobs/forget-roster'
import { remindBeforeService } from '../_core/application/jobs/remind-before-service'
import { remindCharges } from '../_core/application/jobs/remind-charges'
import { runDeadlines } from '../_core/application/jobs/run-deadlines'
import { runRetention } from '../_core/application/jobs/run-retention'
import type { CloudContext } from '../_core/runtime/identify'
import { runTimer } from '../_core/runtime/run-timer'

/** Every minute: deadlines, then the notices they and everybody else have left, then files, counts, lists and personal data that have had their time. */
export const main = (event: unknown, context: CloudContext) =>
  runTimer('jobs', event, context, async (nowMs) => ({
    ...(await runDeadlines(nowMs)),
    ...(await remindCharges(nowMs)),
    ...(await checkWordsAgain(nowMs)),
    ...(await remindBeforeService(nowMs)),
    ...(await drillReach(nowMs)),
    ...(await deliverNotices(nowMs)),
    ...(await callForUnread(nowMs)),
    ...(await forgetCounts(nowMs)),
    ...(await forgetRoster(nowMs)),
    ...(await forgetImports(nowMs)),
    ...(await deleteExports(nowMs)),
    ...(await clearLeavers(nowMs)),
    ...(await runRetention(nowMs)),
  }))
