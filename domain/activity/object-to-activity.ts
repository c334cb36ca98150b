import { townMailbox } from '../kernel/ids'
import { ok, type Result, refuse } from '../kernel/result'
import { newObjection, objectionRefusal } from '../order/objection'
import type { Activity } from './activity'
import { activityNotices, mailboxOfHolder } from './activity-notices'
import { findEnrolment } from './enrol'
import { withLine } from './enrolment-part'
import { type ActivityContext, type ActivityStep, moveActivity } from './move-activity'

/**
 * A volunteer says that his minutes of an activity are wrong, by the same rule as of an order. An activity that was closed is
 * in hand again until somebody else than who settled them has looked into it.
 * Errors: ORDER.NOTHING_TO_CORRECT, ORDER.OBJECTED_ALREADY, ORDER.OBJECTION_TOO_LATE and those of the life cycle.
 */
export function objectToActivity(
  activity: Activity,
  text: string,
  context: ActivityContext,
): Result<ActivityStep> {
  const { actor, atMs } = context
  const mine = findEnrolment(activity, actor.id)
  if (!mine || mine.confirmedMinutes === null) return refuse('ORDER.NOTHING_TO_CORRECT')
  const settledAtMs = mine.settledAtMs ?? activity.heldAtMs ?? activity.endsAtMs
  const refused = objectionRefusal(mine.objection, settledAtMs, context)
  if (refused) return refused
  const enrolments = withLine(activity, { ...mine, objection: newObjection(text, atMs) })
  const moved = moveActivity(activity, { move: 'object', patch: { enrolments, closedAtMs: null } }, context)
  if (!moved.ok) return moved
  const to = [...new Set([mailboxOfHolder(activity), townMailbox(activity.townId)])]
  return ok({
    activity: moved.value,
    notices: activityNotices(moved.value, { news: 'objected', to }, { byId: actor.id, atMs }),
  })
}
