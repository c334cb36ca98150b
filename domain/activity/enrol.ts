import { personMailbox } from '../kernel/ids'
import { ok, type Result, refuse } from '../kernel/result'
import { ageRuleFor } from '../people/age-rules'
import { blockRefusal } from '../people/block'
import type { Person } from '../people/person'
import type { Activity } from './activity'
import { ACTIVITY_LIMITS } from './activity-limits'
import { activityNotices } from './activity-notices'
import { enrolHindrance } from './enrol-hindrances'
import { ENROL_KINDS, type EnrolKind, type Enrolment } from './enrolment'
import { holdsPlace } from './enrolment-part'
import { aloneNotices } from './left-alone'
import type { ListedPeople } from './listed-people'
import { type ActivityContext, type ActivityStep, moveActivity } from './move-activity'
import { fillPlaces, freePlaces, waitingFor } from './places'
import { stillComes } from './take-off'

export const findEnrolment = (
  { enrolments }: Pick<Activity, 'enrolments'>,
  personId: string,
): Enrolment | null => enrolments.find((each) => each.personId === personId) ?? null

/** The list with one line in place of whatever stood there of the same person, at its end. */
export const withLine = (enrolments: readonly Enrolment[], line: Enrolment): readonly Enrolment[] => [
  ...enrolments.filter(({ personId }) => personId !== line.personId),
  line,
]

/** Nobody passes those who wait; once it has begun, who enrolled and is not there keeps nobody out who is. */
const hasRoom = (activity: Activity, kind: EnrolKind, atMs: number): boolean =>
  atMs < activity.startsAtMs
    ? freePlaces(activity, kind) > waitingFor(activity, kind).length
    : activity.capacity[kind] >
      activity.enrolments.filter((each) => each.kind === kind && each.status === 'came').length

/**
 * A line for somebody who comes: with a place where one is free, else at the end of those who wait.
 * Errors: BLOCK.IN_FORCE, ACTIVITY.ENROLLED_ALREADY, ACTIVITY.NOT_OPEN_TO, ACTIVITY.NOT_FOR_YOU, ACTIVITY.FULL.
 */
export function lineFor(
  activity: Activity,
  person: Person,
  kind: EnrolKind,
  { actor, atMs, settings }: ActivityContext,
): Result<Enrolment> {
  const blocked = blockRefusal(person, atMs)
  if (blocked) return blocked
  const present = findEnrolment(activity, person.id)
  if (present && (holdsPlace(present) || present.status === 'waiting'))
    return refuse('ACTIVITY.ENROLLED_ALREADY')
  if (activity.capacity[kind] === 0) return refuse('ACTIVITY.NOT_OPEN_TO', { kind: ENROL_KINDS[kind] })
  const why = enrolHindrance(activity, person, kind, settings)
  if (why) return refuse('ACTIVITY.NOT_FOR_YOU', { why })
  const free = hasRoom(activity, kind, atMs)
  if (!free && waitingFor(activity, kind).length >= ACTIVITY_LIMITS.maxWaiting) return refuse('ACTIVITY.FULL')
  const { id: personId, contact, volunteer } = person
  return ok({
    personId,
    name: contact.name,
    stationId: contact.stationId,
    kind,
    status: free ? 'enrolled' : 'waiting',
    sinceMs: atMs,
    ...(actor.id !== personId && { enteredBy: actor.id }),
    ...(kind === 'volunteer' &&
      ageRuleFor(volunteer, activity.startsAtMs).accompanied && { accompanied: true }),
    visits: present?.visits ?? [],
    confirmedMinutes: present?.confirmedMinutes ?? null,
    reason: present?.reason ?? null,
    ...(present?.credits !== undefined && { credits: present.credits }),
  })
}

/**
 * Somebody comes, by his own word or by that of a helper or the organiser. A place that nobody who waits may take now is
 * his. `known`: everybody who waits. Errors: of the life cycle and of his line.
 */
export function enrol(
  activity: Activity,
  person: Person,
  kind: EnrolKind,
  known: ListedPeople,
  context: ActivityContext,
): Result<ActivityStep> {
  const { actor, atMs } = context
  const line = lineFor(activity, person, kind, context)
  const listed = line.ok ? withLine(activity.enrolments, line.value) : activity.enrolments
  const all: ListedPeople = new Map([...known, [person.id, person]])
  const { enrolments, movedUp } = fillPlaces({ ...activity, enrolments: listed }, all, context)
  const move = actor.id === person.id ? 'enrol' : 'enrol_for'
  const moved = moveActivity(activity, { move, patch: { enrolments } }, context)
  if (!moved.ok) return moved
  if (!line.ok) return line
  const news = findEnrolment(moved.value, person.id)?.status === 'waiting' ? 'waiting' : 'enrolled'
  const by = { byId: actor.id, atMs }
  const up = movedUp.filter(({ personId }) => personId !== person.id)
  return ok({
    activity: moved.value,
    notices: [
      ...activityNotices(moved.value, { news, to: [personMailbox(person.id)] }, by),
      ...activityNotices(
        moved.value,
        { news: 'moved_up', to: up.map(({ personId }) => personMailbox(personId)) },
        by,
      ),
    ],
  })
}

/** Whether this person may take that one off the list: himself, whoever put him there, or the organiser. */
const mayTakeOff = ({ personId, enteredBy }: Enrolment, { actor }: ActivityContext): boolean =>
  personId === actor.id || enteredBy === actor.id || actor.roles.includes('organiser')

/**
 * Somebody does not come; his place goes to who waits longest, who is told, and the holder reads whom it leaves alone.
 * `known`: everybody who waits.
 * Errors: ACTIVITY.NOT_ENROLLED and those of the life cycle.
 */
export function leave(
  activity: Activity,
  personId: string,
  known: ListedPeople,
  context: ActivityContext,
): Result<ActivityStep> {
  const line = findEnrolment(activity, personId)
  const listed = line && stillComes(line)
  if (!listed || !mayTakeOff(line, context)) return refuse('ACTIVITY.NOT_ENROLLED')
  const left = withLine(activity.enrolments, { ...line, status: 'left', sinceMs: context.atMs })
  const { enrolments, movedUp } = fillPlaces({ ...activity, enrolments: left }, known, context)
  const moved = moveActivity(activity, { move: 'leave', patch: { enrolments } }, context)
  if (!moved.ok) return moved
  const by = { byId: context.actor.id, atMs: context.atMs }
  const up = movedUp.map((each) => personMailbox(each.personId))
  return ok({
    activity: moved.value,
    notices: [
      ...activityNotices(moved.value, { news: 'taken_off', to: [personMailbox(personId)] }, by),
      ...activityNotices(moved.value, { news: 'moved_up', to: up }, by),
      ...aloneNotices(activity, moved.value, by),
    ],
  })
}
