import { personMailbox, stationMailbox } from '../kernel/ids'
import { ok, type Result, refuse } from '../kernel/result'
import { publicWordsRefusal } from '../order/public-words'
import type { Reason } from '../order/reasons'
import { reasonWords } from '../order/reasons'
import type { Activity, ActivityFacts } from './activity'
import { activityNotices } from './activity-notices'
import { factsRefusal, lengthRefusal } from './check-facts'
import { tidyFacts } from './create-activity'
import type { ListedPeople } from './listed-people'
import { type ActivityContext, type ActivityStep, moveActivity } from './move-activity'
import { OPEN_VENUE } from './open-venue'
import { fillPlaces } from './places'
import { stillComes, withoutExcluded } from './take-off'

const byOf = ({ actor, atMs }: ActivityContext) => ({ byId: actor.id, atMs })

/** Everybody who holds a place or waits for one. */
export const listedMailboxes = ({ enrolments }: Pick<Activity, 'enrolments'>): readonly string[] =>
  enrolments.filter(stillComes).map(({ personId }) => personMailbox(personId))

/** What somebody has to know who has said that he comes. */
const TOLD: readonly (keyof ActivityFacts)[] = ['startsAtMs', 'endsAtMs', 'villageId', 'venue']

/** The first of a row says when the row is, until everybody has read it; any other is moved by itself. */
const seriesAfter = ({ series, status }: Activity, { startsAtMs }: ActivityFacts): Activity['series'] =>
  series && status === 'draft' && series.turn === 0 ? { ...series, firstMs: startsAtMs } : series

/**
 * Other facts, before it begins; what everybody reads already takes only words that the platform lets through. Who is on
 * the list is told when time or place changed, and new places go to who waits; whom the new facts exclude comes off it and
 * reads why. `known`: everybody on the list.
 * Errors: those of the life cycle, of the facts and of public words.
 */
export function changeActivity(
  activity: Activity,
  wanted: ActivityFacts,
  known: ListedPeople,
  context: ActivityContext,
  words: NonNullable<Activity['words']> = 'pass',
  lengthConfirmed = false,
): Result<ActivityStep> {
  const facts = tidyFacts(wanted, activity.stationId)
  const sameTimes = facts.startsAtMs === activity.startsAtMs && facts.endsAtMs === activity.endsAtMs
  const refused =
    factsRefusal(facts, activity, context.atMs) ??
    lengthRefusal(facts, lengthConfirmed || sameTimes, context.atMs)
  const { activity: kept, excluded } = withoutExcluded({ ...activity, ...facts }, known, context)
  const { enrolments, movedUp } = fillPlaces(kept, known, context)
  const moved = moveActivity(
    activity,
    { move: 'change', patch: { ...facts, enrolments, words, series: seriesAfter(activity, facts) } },
    context,
  )
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
      ...(tells ? activityNotices(next, { news: 'changed', to: listedMailboxes(kept) }, byOf(context)) : []),
      ...activityNotices(next, { news: 'moved_up', to: up }, byOf(context)),
      ...excluded.flatMap(({ personId, why }) =>
        activityNotices(
          next,
          { news: 'excluded', to: [personMailbox(personId)], words: { why } },
          byOf(context),
        ),
      ),
    ],
  })
}

/** Everybody sees it and may enrol; the stations in whose name it is held as well are told. Errors: those of the life cycle, ACTIVITY.VENUE_OPEN, TEXT.NOT_CHECKED, TEXT.DOUBTFUL. */
export function publishActivity(activity: Activity, context: ActivityContext): Result<ActivityStep> {
  const moved = moveActivity(activity, { move: 'publish', patch: { publishedAtMs: context.atMs } }, context)
  if (!moved.ok) return moved
  if (activity.venue === OPEN_VENUE) return refuse('ACTIVITY.VENUE_OPEN')
  const held = publicWordsRefusal(activity.words ?? 'pass')
  if (held) return held
  const to = activity.jointStationIds.map(stationMailbox)
  return ok({
    activity: moved.value,
    notices: activityNotices(moved.value, { news: 'joined', to }, byOf(context)),
  })
}

/** It does not take place, nor, where `endsRow`, any after it; who is on the list reads why. Errors: those of the life cycle, ORDER.REASON_REQUIRED. */
export function cancelActivity(
  activity: Activity,
  { reason, endsRow }: { readonly reason: Reason; readonly endsRow: boolean },
  context: ActivityContext,
): Result<ActivityStep> {
  const { actor, atMs } = context
  const cancelled = { reason, by: actor.id, atMs }
  const series = activity.series && endsRow ? { ...activity.series, isLast: true as const } : activity.series
  const moved = moveActivity(activity, { move: 'cancel', patch: { cancelled, series }, reason }, context)
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
