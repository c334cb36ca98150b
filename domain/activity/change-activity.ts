import { personMailbox, stationMailbox } from '../kernel/ids'
import { ok, type Result } from '../kernel/result'
import { publicWordsRefusal } from '../order/public-words'
import type { Reason } from '../order/reasons'
import { reasonWords } from '../order/reasons'
import type { Activity, ActivityFacts } from './activity'
import { activityNotices } from './activity-notices'
import { factsRefusal, lengthRefusal } from './check-facts'
import { tidyFacts } from './create-activity'
import { type ActivityContext, type ActivityStep, moveActivity } from './move-activity'
import { fillPlaces } from './places'

const byOf = ({ actor, atMs }: ActivityContext) => ({ byId: actor.id, atMs })

/** Everybody who holds a place or waits for one. */
export const listedMailboxes = ({ enrolments }: Pick<Activity, 'enrolments'>): readonly string[] =>
  enrolments
    .filter(({ status }) => status === 'enrolled' || status === 'waiting')
    .map(({ personId }) => personMailbox(personId))

/** What somebody has to know who has said that he comes. */
const TOLD: readonly (keyof ActivityFacts)[] = ['startsAtMs', 'endsAtMs', 'villageId', 'venue']

/**
 * Other facts, before it begins; what everybody reads already takes only words that the platform lets through. Who is on the list is told when time or place changed, and new places go to who waits.
 * Errors: those of the life cycle, of the facts and of public words.
 */
export function changeActivity(
  activity: Activity,
  wanted: ActivityFacts,
  context: ActivityContext,
  words: NonNullable<Activity['words']> = 'pass',
  lengthConfirmed = false,
): Result<ActivityStep> {
  const facts = tidyFacts(wanted, activity.stationId)
  const sameTimes = facts.startsAtMs === activity.startsAtMs && facts.endsAtMs === activity.endsAtMs
  const refused =
    factsRefusal(facts, activity, context.atMs) ??
    lengthRefusal(facts, lengthConfirmed || sameTimes, context.atMs)
  const { enrolments, movedUp } = fillPlaces({ ...activity, ...facts })
  const moved = moveActivity(activity, { move: 'change', patch: { ...facts, enrolments, words } }, context)
  if (!moved.ok) return moved
  if (refused) return refused
  const held = activity.status === 'draft' ? null : publicWordsRefusal(words)
  if (held) return held
  const next = moved.value
  const tells = TOLD.some((field) => next[field] !== activity[field])
  const up = movedUp.map(({ personId }) => personMailbox(personId))
  return ok({
    activity: next,
    notices: [
      ...(tells
        ? activityNotices(next, { news: 'changed', to: listedMailboxes(activity) }, byOf(context))
        : []),
      ...activityNotices(next, { news: 'moved_up', to: up }, byOf(context)),
    ],
  })
}

/** Everybody sees it and may enrol; the stations in whose name it is held as well are told. Errors: those of the life cycle, TEXT.NOT_CHECKED, TEXT.DOUBTFUL. */
export function publishActivity(activity: Activity, context: ActivityContext): Result<ActivityStep> {
  const moved = moveActivity(activity, { move: 'publish', patch: { publishedAtMs: context.atMs } }, context)
  if (!moved.ok) return moved
  const held = publicWordsRefusal(activity.words ?? 'pass')
  if (held) return held
  const to = activity.jointStationIds.map(stationMailbox)
  return ok({
    activity: moved.value,
    notices: activityNotices(moved.value, { news: 'joined', to }, byOf(context)),
  })
}

/** It does not take place; who is on the list reads why. Errors: those of the life cycle, ORDER.REASON_REQUIRED. */
export function cancelActivity(
  activity: Activity,
  reason: Reason,
  context: ActivityContext,
): Result<ActivityStep> {
  const { actor, atMs } = context
  const cancelled = { reason, by: actor.id, atMs }
  const moved = moveActivity(activity, { move: 'cancel', patch: { cancelled }, reason }, context)
  if (!moved.ok) return moved
  const words = { reason: reasonWords('cancel_activity', reason) }
  return ok({
    activity: moved.value,
    notices: activityNotices(
      moved.value,
      { news: 'cancelled', to: listedMailboxes(activity), words },
      byOf(context),
    ),
  })
}
