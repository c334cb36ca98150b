import { ok, type Result, refuse } from '../kernel/result'
import type { Activity } from './activity'
import { activityNotices, mailboxOfHolder } from './activity-notices'
import { endWithActivity } from './attend'
import type { Enrolment } from './enrolment'
import { isUnsettled } from './enrolment-part'
import { type ActivityContext, type ActivityStep, moveActivity } from './move-activity'

/** It took place: who is still inside leaves with it, who had a place and was not seen did not come. */
const afterwards = (line: Enrolment, activity: Activity, atMs: number): Enrolment => ({
  ...line,
  status: line.status === 'enrolled' ? 'missed' : line.status === 'waiting' ? 'left' : line.status,
  visits: endWithActivity(line.visits, activity, atMs),
})

/** 「办过了」. Whoever did not come loses nothing by it. Errors: those of the life cycle. */
export function holdActivity(
  activity: Activity,
  othersCame: number,
  context: ActivityContext,
): Result<ActivityStep> {
  const { actor, atMs } = context
  const enrolments = activity.enrolments.map((line) => afterwards(line, activity, atMs))
  const moved = moveActivity(
    activity,
    { move: 'hold', patch: { enrolments, othersCame, heldAtMs: atMs } },
    context,
  )
  if (!moved.ok) return moved
  const count = enrolments.filter(isUnsettled).length
  const told = { news: 'to_settle', to: [mailboxOfHolder(activity)], words: { count } } as const
  return ok({
    activity: moved.value,
    notices: count > 0 ? activityNotices(moved.value, told, { byId: actor.id, atMs }) : [],
  })
}

/** Nothing is left to do. Errors: ACTIVITY.UNSETTLED and those of the life cycle. */
export function closeActivity(activity: Activity, context: ActivityContext): Result<Activity> {
  const count = activity.enrolments.filter(isUnsettled).length
  const moved = moveActivity(activity, { move: 'close', patch: { closedAtMs: context.atMs } }, context)
  return moved.ok && count > 0 ? refuse('ACTIVITY.UNSETTLED', { count }) : moved
}
