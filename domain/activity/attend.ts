import { assumeEnd } from '../hours/assume-end'
import { usableHint } from '../hours/phone-hint'
import { arrivalMs, type Visit } from '../hours/visit'
import { ok, type Refused, type Result, refuse } from '../kernel/result'
import { MINUTE_MS } from '../kernel/shanghai-time'
import { blockRefusal } from '../people/block'
import { isActiveVolunteer } from '../people/is-active-volunteer'
import type { Person } from '../people/person'
import type { Activity } from './activity'
import { ACTIVITY_LIMITS } from './activity-limits'
import { ACTIVITY_STATUSES } from './activity-statuses'
import { findEnrolment, lineFor } from './enrol'
import { placeHindrance } from './enrol-hindrances'
import type { EnrolKind, Enrolment } from './enrolment'
import { type ListedPeople, lineHindrance, lineHindranceThen } from './listed-people'
import { type ActivityContext, moveActivity, moveRefusal } from './move-activity'

/** What is ticked on the list. `whole_time`: he was there from beginning to end, as it stands on paper. */
export const TICKS = { arrived: '到了', left: '走了', whole_time: '全程都在' } as const
export type Tick = keyof typeof TICKS
export const TICK_CODES = Object.keys(TICKS) as [Tick, ...Tick[]]

const isOpen = ({ outMs }: Visit): boolean => outMs === null

/** Nobody said when it was over: with the activity, by all that is known of its beginning. */
function withAssumedEnd(visit: Visit, { endsAtMs }: Activity, atMs: number): Visit {
  const plannedMs = Math.max(0, endsAtMs - visit.inMs)
  const ended = assumeEnd(visit, Math.floor(plannedMs / MINUTE_MS), atMs)
  const { inHintMs } = visit
  return inHintMs === undefined ? ended : { ...ended, outHintMs: Math.max(inHintMs, endsAtMs) }
}

/**
 * 「办过了」: who has not said that he left, left with the activity, and not when somebody got round to recording it; long
 * after its end that is only assumed.
 */
export const endWithActivity = (
  visits: readonly Visit[],
  activity: Activity,
  atMs: number,
): readonly Visit[] =>
  visits.map((visit) => {
    if (!isOpen(visit)) return visit
    const { endsAtMs } = activity
    const assumed = visit.inHintMs !== undefined || atMs > endsAtMs + ACTIVITY_LIMITS.leavesByMs
    return assumed
      ? withAssumedEnd(visit, activity, atMs)
      : { ...visit, outMs: Math.max(visit.inMs, Math.min(atMs, endsAtMs)) }
  })

/** The open visit ended now; where that is long after the end of the activity, its end is only assumed. */
export const endVisits = (visits: readonly Visit[], activity: Activity, atMs: number): readonly Visit[] =>
  visits.map((visit) => {
    if (!isOpen(visit)) return visit
    return atMs > activity.endsAtMs + ACTIVITY_LIMITS.leavesByMs
      ? withAssumedEnd(visit, activity, atMs)
      : { ...visit, outMs: Math.max(visit.inMs, atMs) }
  })

/** He is there: one open visit, however often it is said. */
export const arrived = (line: Enrolment, visit: Visit): Enrolment => ({
  ...line,
  status: 'came',
  visits: line.visits.some(isOpen) ? line.visits : [...line.visits, visit],
})

/** The list with this line where the same person stood, else at its end: who ticks names does not lose his place. */
const withArrival = (enrolments: readonly Enrolment[], line: Enrolment): readonly Enrolment[] =>
  enrolments.some(({ personId }) => personId === line.personId)
    ? enrolments.map((each) => (each.personId === line.personId ? line : each))
    : [...enrolments, line]

/** As what somebody comes who has not enrolled. */
const kindAtDoor = ({ capacity }: Activity, person: Person): EnrolKind =>
  capacity.volunteer > 0 && isActiveVolunteer(person) ? 'volunteer' : 'guest'

/** What the phone's clock said at the door, where the tap came late; from when the door was open. */
export const doorHint = (
  { startsAtMs }: Pick<Activity, 'startsAtMs'>,
  tappedAtMs: number | undefined,
  receivedAtMs: number,
): number | undefined =>
  usableHint(tappedAtMs, { receivedAtMs, earliestMs: startsAtMs - ACTIVITY_LIMITS.doorOpensMs })

/** The tap reached the server when the activity was recorded already: it adds to who came, and overwrites nobody. */
const afterwards = (line: Enrolment, visit: Visit, activity: Activity, atMs: number): Enrolment =>
  line.visits.length > 0 ? line : { ...line, status: 'came', visits: [withAssumedEnd(visit, activity, atMs)] }

/** Who is on the list is asked once more: he, the activity and who else comes may have changed since. */
function stillHis(
  others: Activity,
  person: Person,
  line: Enrolment,
  { atMs, settings }: ActivityContext,
): Result<Enrolment> {
  if (line.status === 'came') return ok(line)
  const blocked = blockRefusal(person, atMs)
  if (blocked) return blocked
  const why = placeHindrance(others, person, line.kind, settings)
  return why ? refuse('ACTIVITY.NOT_FOR_YOU', { why }) : ok(line)
}

/**
 * Who stands at the door with the code: on the list he is there, otherwise he takes a place if one is free. A tap without a
 * signal (`inHintMs`, as `doorHint` gives it) still counts when the activity is recorded as held.
 * Errors: ACTIVITY.FULL, ASSIGNMENT.STILL_ELSEWHERE, those of enrolling and of the life cycle.
 */
export function checkIn(
  activity: Activity,
  person: Person,
  context: ActivityContext,
  inHintMs?: number,
): Result<Activity> {
  const over = activity.status === 'held' && inHintMs !== undefined
  const move = over ? 'check_in_late' : 'check_in'
  const refused = moveRefusal(activity, move, context)
  if (refused) return refused
  const elsewhere = inHintMs === undefined && person.openTasks.find(({ inside }) => inside)
  if (elsewhere) return refuse('ASSIGNMENT.STILL_ELSEWHERE', { title: elsewhere.title })
  const present = findEnrolment(activity, person.id)
  const listed = present !== null && present.status !== 'left' && present.status !== 'waiting'
  const others = { ...activity, enrolments: activity.enrolments.filter((each) => each !== present) }
  const line = listed
    ? stillHis(others, person, present, context)
    : lineFor(others, person, present?.kind ?? kindAtDoor(activity, person), context)
  if (!line.ok) return line
  if (line.value.status === 'waiting') return refuse('ACTIVITY.FULL')
  const { atMs } = context
  const visit: Visit = { inMs: atMs, outMs: null, by: 'code', ...(inHintMs !== undefined && { inHintMs }) }
  const came = over ? afterwards(line.value, visit, activity, atMs) : arrived(line.value, visit)
  return moveActivity(
    activity,
    { move, patch: { enrolments: withArrival(activity.enrolments, came) } },
    context,
  )
}

/** Said without a signal: what ended meanwhile by assumption has an end that his phone knows. */
const endedAt =
  (tappedAtMs: number | undefined, receivedAtMs: number) =>
  (visit: Visit): Visit => {
    const earliestMs = arrivalMs(visit)
    const outHintMs = usableHint(tappedAtMs, { receivedAtMs, earliestMs })
    if (outHintMs === undefined || (!isOpen(visit) && !visit.endAssumed)) return visit
    const { endAssumed: _, ...rest } = visit
    return { ...rest, outMs: visit.outMs ?? Math.max(visit.inMs, receivedAtMs), outHintMs }
  }

/** 「我走了」. Errors: ACTIVITY.NOT_INSIDE and those of the life cycle. */
export function checkOut(
  activity: Activity,
  personId: string,
  context: ActivityContext,
  tappedAtMs?: number,
): Result<Activity> {
  const line = findEnrolment(activity, personId)
  const { atMs } = context
  const before = line?.visits ?? []
  const told = before.map(endedAt(tappedAtMs, atMs))
  const late = told.some((visit, at) => visit !== before[at])
  if (!line || line.confirmedMinutes !== null || !(late || before.some(isOpen)))
    return refuse('ACTIVITY.NOT_INSIDE')
  const gone = { ...line, visits: endVisits(told, activity, atMs) }
  return moveActivity(
    activity,
    { move: 'check_out', patch: { enrolments: withArrival(activity.enrolments, gone) } },
    context,
  )
}

/** Whom `hindrance` keeps away, each with his reason; who is there already stays. Null: nobody. */
function keptAway(
  activity: Activity,
  lines: readonly Enrolment[],
  hindrance: (activity: Activity, line: Enrolment) => string | null,
): Refused | null {
  // Who is ticked together is there together: a minor with the adult beside him.
  const enrolments = activity.enrolments.map((line) =>
    lines.includes(line) ? { ...line, status: 'came' as const } : line,
  )
  const who = lines.flatMap((line) => {
    const there = line.status === 'came'
    const why = there ? null : hindrance({ ...activity, enrolments }, line)
    return why === null ? [] : [`${line.name}（${why}）`]
  })
  return who.length > 0 ? refuse('ACTIVITY.NOT_FOR_THEM', { who: who.join('、') }) : null
}

type Ticking = (line: Enrolment, activity: Activity, context: ActivityContext) => Enrolment

const TICKING: Readonly<Record<Tick, Ticking>> = {
  arrived: (line, _activity, { atMs, actor }) =>
    arrived(line, { inMs: atMs, outMs: null, by: 'office', writtenBy: actor.id }),
  left: (line, activity, { atMs }) => ({ ...line, visits: endVisits(line.visits, activity, atMs) }),
  // What was measured is not written over.
  whole_time: (line, activity, { actor, atMs }) => ({
    ...line,
    status: 'came',
    visits:
      line.visits.length > 0
        ? endVisits(line.visits, activity, atMs)
        : [
            {
              inMs: activity.startsAtMs,
              outMs: activity.endsAtMs,
              by: 'entry',
              writtenBy: actor.id,
              reason: { code: 'on_paper', text: '' },
            },
          ],
  }),
}

/**
 * Ticked on the list by whoever holds it or leads the team, also for who has no phone. What is settled stays. Who comes is
 * asked what the code at the door asks him, who is entered from paper what held while it went on; `known`: the people who
 * are ticked, as they are now.
 * Errors: ACTIVITY.NOT_ENROLLED, ACTIVITY.NOT_OVER (nobody was there to the end before it is over), ACTIVITY.NOT_FOR_THEM,
 * and the life cycle's.
 */
export function tick(
  activity: Activity,
  personIds: readonly string[],
  what: Tick,
  known: ListedPeople,
  context: ActivityContext,
): Result<Activity> {
  const refused = moveRefusal(activity, 'attend', context)
  if (refused) return refused
  const lines = personIds.flatMap((id) => findEnrolment(activity, id) ?? [])
  const listed = lines.every(
    (line) =>
      line.status !== 'left' &&
      // Who waited for a place and came takes it once it has begun.
      (line.status !== 'waiting' || context.atMs >= activity.startsAtMs) &&
      line.confirmedMinutes === null,
  )
  if (!listed || lines.length < personIds.length) return refuse('ACTIVITY.NOT_ENROLLED')
  if (what === 'whole_time' && context.atMs < activity.endsAtMs) return refuse('ACTIVITY.NOT_OVER')
  // By the clock only while it goes on.
  if (what !== 'whole_time' && activity.status !== 'published')
    return refuse('ACTIVITY.MOVE_NOT_ALLOWED', { status: ACTIVITY_STATUSES[activity.status].label })
  const asks = what === 'whole_time' ? lineHindranceThen : lineHindrance
  const away =
    what === 'left' ? null : keptAway(activity, lines, (among, line) => asks(among, line, known, context))
  if (away) return away
  const enrolments = activity.enrolments.map((line) =>
    personIds.includes(line.personId) ? TICKING[what](line, activity, context) : line,
  )
  return moveActivity(activity, { move: 'attend', patch: { enrolments } }, context)
}
