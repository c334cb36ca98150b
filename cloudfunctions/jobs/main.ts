import { checkPicturesAgain } from '../_core/application/jobs/check-pictures-again'
import { checkWordsAgain } from '../_core/application/jobs/check-words-again'
import { clearLeavers } from '../_core/application/jobs/clear-leavers'
import { deleteExports } from '../_core/application/jobs/delete-exports'
import { deletePictures } from '../_core/application/jobs/delete-pictures'
import { deliverNotices } from '../_core/application/jobs/deliver-notices'
import { endApplications } from '../_core/application/jobs/end-applications'
import { forgetBindings } from '../_core/application/jobs/forget-bindings'
import { forgetCounts } from '../_core/application/jobs/forget-counts'
import { forgetImports } from '../_core/application/jobs/forget-imports'
import { forgetRoster } from '../_core/application/jobs/forget-roster'
import { remindActivities } from '../_core/application/jobs/remind-activities'
import { remindCharges } from '../_core/application/jobs/remind-charges'
import { runDeadlines } from '../_core/application/jobs/run-deadlines'
import { runRetention } from '../_core/application/jobs/run-retention'
import { hearOfPicture } from '../_core/application/picture/hear-of-picture'
import type { CloudContext } from '../_core/runtime/identify'
import { runPush, runTimer } from '../_core/runtime/run-timer'
import { readPictureVerdict } from '../_core/wechat/read-picture-verdict'

/** Deadlines, then the notices they and everybody else have left, then files, counts, lists and personal data that have had their time. */
const everyMinute = (event: unknown, context: CloudContext) =>
  runTimer('jobs', event, context, async (nowMs) => ({
    ...(await runDeadlines(nowMs)),
    ...(await remindCharges(nowMs)),
    ...(await remindActivities(nowMs)),
    ...(await checkWordsAgain(nowMs)),
    ...(await checkPicturesAgain(nowMs)),
    ...(await deliverNotices(nowMs)),
    ...(await forgetCounts(nowMs)),
    ...(await forgetRoster(nowMs)),
    ...(await forgetImports(nowMs)),
    ...(await forgetBindings(nowMs)),
    ...(await deletePictures(nowMs)),
    ...(await deleteExports(nowMs)),
    ...(await clearLeavers(nowMs)),
    ...(await endApplications(nowMs)),
    ...(await runRetention(nowMs)),
  }))

/** Started by the platform's clock every minute, and by WeChat when it has looked at a picture. */
export const main = (event: unknown, context: CloudContext) => {
  const said = readPictureVerdict(event)
  return said
    ? runPush('jobs.picture', context, (nowMs) => hearOfPicture(said, nowMs))
    : everyMinute(event, context)
}
