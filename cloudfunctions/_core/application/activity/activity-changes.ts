import type { Activity } from '../../../../domain/activity/activity'
import { activityNotices, mailboxOfHolder } from '../../../../domain/activity/activity-notices'
import { findEnrolment } from '../../../../domain/activity/enrol'
import type { ActivityStep } from '../../../../domain/activity/move-activity'
import { nextOfSeries } from '../../../../domain/activity/next-of-series'
import { ok, type Result } from '../../../../domain/kernel/result'
import { SYSTEM_ACTOR_ID } from '../../../../domain/order/order-event'
import type { CommandContext } from '../../runtime/context'
import { activityOfSeriesId } from '../../runtime/ids'
import { type LoadedActivity, loadActivity } from './load-activity'

/** What a command answers. `personId`: whose line it was about. */
export const activityReceipt = (activity: Activity, personId?: string) => ({
  activityId: activity.id,
  version: activity.version,
  status: activity.status,
  enrolment: (personId && findEnrolment(activity, personId)?.status) || null,
})

/** The step as it is to be written. */
export const activityChanges = ({ activity, notices }: ActivityStep, personId?: string) => ({
  receipt: activityReceipt(activity, personId),
  activities: [activity],
  notices,
})

type Decide<Input> = (loaded: LoadedActivity, input: Input) => Result<ActivityStep | Activity>

const stepOf = (decided: ActivityStep | Activity): ActivityStep =>
  'activity' in decided ? decided : { activity: decided, notices: [] }

/** A use case that is one move of an activity; where it is about one's own place, the answer says what became of it. */
export const activityMove =
  <Input extends { readonly activityId: string }>(decide: Decide<Input>) =>
  async (context: CommandContext, input: Input) => {
    const loaded = await loadActivity(context, input.activityId)
    if (!loaded.ok) return loaded
    const decided = decide(loaded.value, input)
    if (!decided.ok) return decided
    return ok(activityChanges(stepOf(decided.value), context.personId))
  }

/** The same, by which one of a row is over: the next is made as a draft. */
export const endingMove =
  <Input extends { readonly activityId: string }>(decide: Decide<Input>) =>
  async (context: CommandContext, input: Input) => {
    const changes = await activityMove(decide)(context, input)
    if (!changes.ok) return changes
    const { value } = changes
    const next = value.activities.flatMap(
      (ended) => nextOfSeries(ended, activityOfSeriesId, context.nowMs) ?? [],
    )
    const by = { byId: SYSTEM_ACTOR_ID, atMs: context.nowMs }
    return ok({
      ...value,
      activities: [...value.activities, ...next],
      notices: [
        ...value.notices,
        ...next.flatMap((each) => activityNotices(each, { news: 'next', to: [mailboxOfHolder(each)] }, by)),
      ],
    })
  }
