import { personMailbox } from '../kernel/ids'
import { ok, type Result, refuse } from '../kernel/result'
import { answerObjection, isOpenObjection } from '../order/objection'
import { type Reason, reasonWords } from '../order/reasons'
import type { Activity } from './activity'
import { activityNotices } from './activity-notices'
import { findEnrolment } from './enrol'
import { withLine } from './enrolment-part'
import { type ActivityContext, type ActivityStep, moveActivity } from './move-activity'

/**
 * An objection was looked into and the minutes stay as they are. Not for whoever settled them.
 * Errors: ORDER.NO_OBJECTION, ORDER.AUTHOR_CANNOT_CORRECT and those of the life cycle.
 */
export function keepActivityMinutes(
  activity: Activity,
  { personId, reason }: { readonly personId: string; readonly reason: Reason },
  context: ActivityContext,
): Result<ActivityStep> {
  const { actor, atMs } = context
  const line = findEnrolment(activity, personId)
  if (!line?.objection || !isOpenObjection(line.objection)) return refuse('ORDER.NO_OBJECTION')
  if (line.settledBy === actor.id) return refuse('ORDER.AUTHOR_CANNOT_CORRECT')
  const objection = answerObjection(line.objection, { byId: actor.id, atMs, kept: reason })
  const enrolments = withLine(activity, { ...line, objection })
  const moved = moveActivity(activity, { move: 'keep_minutes', patch: { enrolments }, reason }, context)
  if (!moved.ok) return moved
  const words = { reason: reasonWords('keep_minutes', reason) }
  const told = { news: 'kept', to: [personMailbox(personId)], words } as const
  return ok({
    activity: moved.value,
    notices: activityNotices(moved.value, told, { byId: actor.id, atMs }),
  })
}
