import { ofOtherOrders, type RecentService } from '../hours/recent-services'
import { personMailbox } from '../kernel/ids'
import { ok, type Result, refuse } from '../kernel/result'
import { type Credit, spansOf, toCredit } from '../order/credit'
import { answerObjection } from '../order/objection'
import type { Reason } from '../order/reasons'
import { reasonWords } from '../order/reasons'
import { type MinutesDecision, settleMinutes } from '../order/settle-minutes'
import type { Activity } from './activity'
import { activityNotices } from './activity-notices'
import { findEnrolment } from './enrol'
import type { Enrolment } from './enrolment'
import { hasServed, partOf } from './enrolment-part'
import { type ActivityContext, type ActivityStep, moveActivity, moveRefusal } from './move-activity'

/** The station in whose name the minutes stand: the one that holds it; of the town's own, that of the village where it was. */
export const bookingStation = ({ stationId, villageId }: Pick<Activity, 'stationId' | 'villageId'>): string =>
  stationId ?? villageId

const creditedPart = (line: Enrolment, activity: Activity) =>
  partOf(line, { stationId: bookingStation(activity), jointStationIds: activity.jointStationIds })

/** What counts for somebody of this activity, for the account that remembers it. */
export const servicesIn = (activity: Activity, personId: string): readonly RecentService[] => {
  const line = findEnrolment(activity, personId)
  const { id: orderId, title } = activity
  return line?.confirmedMinutes
    ? [{ orderId, title, spans: spansOf(line), minutes: line.confirmedMinutes }]
    : []
}

export type SettledActivity = ActivityStep & {
  readonly credits: readonly Credit[]
  /** Revision of the credit that no longer holds; null: none was credited. */
  readonly takesBack: number | null
}

type Settling = {
  /** What the volunteer's account remembers. */
  readonly recentOf: (personId: string) => readonly RecentService[]
  /** The town's coordinator, who alone confirms more than a day may have. */
  readonly byTown: boolean
}

type Decided = { readonly line: Enrolment; readonly minutes: number; readonly reason: Reason | null }

function settled(
  activity: Activity,
  decision: MinutesDecision,
  { actor, settings }: ActivityContext,
  { recentOf, byTown }: Settling,
): Result<Decided> {
  const line = findEnrolment(activity, decision.volunteerId)
  if (!line || !hasServed(line)) return refuse('ACTIVITY.NOT_ENROLLED')
  const done = settleMinutes(creditedPart(line, activity), decision, {
    actor: { id: actor.id, byTown },
    settings,
    served: true,
    beside: ofOtherOrders(recentOf(line.personId), activity.id),
  })
  return done.ok ? ok({ line, ...done.value }) : done
}

const credited = (
  { line, minutes, reason }: Decided,
  { actor, atMs }: Pick<ActivityContext, 'actor' | 'atMs'>,
): Enrolment => ({
  ...line,
  confirmedMinutes: minutes,
  reason,
  settledBy: actor.id,
  settledAtMs: atMs,
  // Putting the minutes right answers it.
  ...(line.objection && { objection: answerObjection(line.objection, { byId: actor.id, atMs, kept: null }) }),
  ...(minutes > 0 && { credits: (line.credits ?? 0) + 1 }),
})

const withLines = (activity: Activity, lines: readonly Enrolment[]): readonly Enrolment[] =>
  activity.enrolments.map((each) => lines.find(({ personId }) => personId === each.personId) ?? each)

const creditOf = (line: Enrolment, activity: Activity): readonly Credit[] =>
  line.confirmedMinutes ? [toCredit(creditedPart(line, activity))] : []

/**
 * Minutes of some who served; who is not named is left for later. Said again with the same minutes it changes nothing.
 * Errors: those of the life cycle and of the minutes, ACTIVITY.NOT_ENROLLED, ORDER.ALREADY_SETTLED.
 */
export function confirmMinutes(
  activity: Activity,
  decisions: readonly MinutesDecision[],
  context: ActivityContext,
  how: Settling,
): Result<SettledActivity> {
  const { actor, atMs } = context
  const refused = moveRefusal(activity, 'confirm', context)
  if (refused) return refused
  const lines: Enrolment[] = []
  for (const decision of decisions) {
    const before = findEnrolment(activity, decision.volunteerId)
    if (before && before.confirmedMinutes !== null) {
      if (before.confirmedMinutes === decision.minutes) continue
      return refuse('ORDER.ALREADY_SETTLED', { name: before.name })
    }
    const done = settled(activity, decision, context, how)
    if (!done.ok) return done
    lines.push(credited(done.value, context))
  }
  const patch = { enrolments: withLines(activity, lines) }
  const moved = moveActivity(activity, { move: 'confirm', patch }, context)
  if (!moved.ok) return moved
  return ok({
    activity: moved.value,
    credits: lines.flatMap((line) => creditOf(line, activity)),
    takesBack: null,
    notices: lines.flatMap(({ personId, confirmedMinutes }) =>
      activityNotices(
        moved.value,
        { news: 'credited', to: [personMailbox(personId)], words: { minutes: confirmedMinutes ?? 0 } },
        { byId: actor.id, atMs },
      ),
    ),
  })
}

/**
 * What was confirmed proves wrong: the credit is taken back whole and what is right is credited anew, by somebody else
 * than who settled it. Errors: ORDER.NOTHING_TO_CORRECT, ORDER.AUTHOR_CANNOT_CORRECT, those of minutes and life cycle.
 */
export function correctActivityMinutes(
  activity: Activity,
  { volunteerId, minutes, reason }: MinutesDecision & { readonly reason: Reason },
  context: ActivityContext,
  how: Settling,
): Result<SettledActivity> {
  const { actor, atMs } = context
  const refused = moveRefusal(activity, 'correct', context)
  if (refused) return refused
  const before = findEnrolment(activity, volunteerId)
  const present = before?.confirmedMinutes ?? null
  if (!before || present === null || present === minutes) return refuse('ORDER.NOTHING_TO_CORRECT')
  if (before.settledBy === actor.id) return refuse('ORDER.AUTHOR_CANNOT_CORRECT')
  // Why it is corrected stands in its own words; the rules of minutes are the same.
  const explained: Reason =
    minutes === 0 ? { code: 'did_not_serve', text: '' } : { code: 'in_fact', text: '' }
  const done = settled(activity, { volunteerId, minutes, reason: explained }, context, how)
  if (!done.ok) return done
  const line = credited({ ...done.value, reason }, context)
  const patch = { enrolments: withLines(activity, [line]) }
  const moved = moveActivity(activity, { move: 'correct', patch, reason }, context)
  if (!moved.ok) return moved
  const words = { minutes, reason: reasonWords('correct', reason) }
  return ok({
    activity: moved.value,
    credits: creditOf(line, activity),
    takesBack: present > 0 ? (before.credits ?? 0) : null,
    notices: activityNotices(
      moved.value,
      { news: 'corrected', to: [personMailbox(volunteerId)], words },
      { byId: actor.id, atMs },
    ),
  })
}
