import { begun, doorCode } from '../functions/support/activities'
import { ACTIVITY_COMMANDS } from '../functions/support/activity-commands'
import { CHANGFU, GUILAN, HEAD } from '../functions/support/orders'
import type { Town } from '../functions/support/town'

/** One activity from the form to its minutes, and what is read of it on the way. */
export async function walkActivities(town: Town): Promise<void> {
  const activityId = await begun(town)
  await doorCode(town, activityId)
  for (const view of ['coming', 'past', 'mine', 'handling'] as const)
    await town.ok(HEAD, 'activity.list', { view })
  await town.ok(HEAD, 'activity.get', { activityId })
  await town.ok(CHANGFU, 'activity.checkOut', { activityId })
  await town.ok(HEAD, 'activity.hold', { activityId })
  await walkOthers(town)
}

/** Each command on an activity of its own. */
async function walkOthers(town: Town): Promise<void> {
  const {
    'activity.change': change,
    'activity.cancel': cancel,
    'activity.leave': leave,
    'activity.enrolFor': enrolFor,
    'activity.tick': tick,
    'activity.confirm': confirm,
    'activity.correct': correct,
    'activity.join': join,
    'activity.object': object,
    'activity.keepMinutes': keepMinutes,
    'activity.addPicture': photograph,
    'activity.keepPicture': keep,
    'activity.removePicture': remove,
    'activity.close': close,
  } = ACTIVITY_COMMANDS
  await town.ok(change.by, 'activity.change', await change.prepare(town))
  await town.ok(cancel.by, 'activity.cancel', await cancel.prepare(town))
  await town.ok(GUILAN, 'activity.leave', await leave.prepare(town))
  await town.ok(enrolFor.by, 'activity.enrolFor', await enrolFor.prepare(town))
  await town.ok(tick.by, 'activity.tick', await tick.prepare(town))
  await town.ok(confirm.by, 'activity.confirm', await confirm.prepare(town))
  await town.ok(correct.by, 'activity.correct', await correct.prepare(town))
  await town.ok(join.by, 'activity.join', await join.prepare(town))
  await town.ok(object.by, 'activity.object', await object.prepare(town))
  await town.ok(keepMinutes.by, 'activity.keepMinutes', await keepMinutes.prepare(town))
  const photographed = await photograph.prepare(town)
  await town.ok(photograph.by, 'activity.addPicture', photographed)
  await town.ok(photograph.by, 'activity.showPicture', { activityId: photographed.activityId })
  await town.ok(keep.by, 'activity.keepPicture', await keep.prepare(town))
  await town.ok(remove.by, 'activity.removePicture', await remove.prepare(town))
  await town.ok(close.by, 'activity.close', await close.prepare(town))
}
