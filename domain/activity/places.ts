import type { Activity } from './activity'
import { ENROL_KIND_CODES, type EnrolKind, type Enrolment } from './enrolment'
import { holdsPlace } from './enrolment-part'
import { type ListedPeople, lineHindrance } from './listed-people'
import type { ActivityContext } from './move-activity'

type Listed = Pick<Activity, 'capacity' | 'enrolments'>

export const takenPlaces = ({ enrolments }: Pick<Activity, 'enrolments'>, kind: EnrolKind): number =>
  enrolments.filter((each) => each.kind === kind && holdsPlace(each)).length

export const freePlaces = (activity: Listed, kind: EnrolKind): number =>
  Math.max(0, activity.capacity[kind] - takenPlaces(activity, kind))

/** Who waits for a place of this kind, who came first at the front. */
export const waitingFor = (
  { enrolments }: Pick<Activity, 'enrolments'>,
  kind: EnrolKind,
): readonly Enrolment[] =>
  enrolments
    .filter((each) => each.kind === kind && each.status === 'waiting')
    .sort((a, b) => a.sinceMs - b.sinceMs)

type Filled = {
  readonly enrolments: readonly Enrolment[]
  readonly movedUp: readonly Enrolment[]
}

/** Who waits longest of those who may come, where a place is free. */
function nextUp(
  activity: Activity,
  known: ListedPeople,
  now: Pick<ActivityContext, 'atMs' | 'settings'>,
): Enrolment | null {
  const open = ENROL_KIND_CODES.filter((kind) => freePlaces(activity, kind) > 0)
  const waiting = open.flatMap((kind) => waitingFor(activity, kind))
  return waiting.find((line) => lineHindrance(activity, line, known, now) === null) ?? null
}

/**
 * The list once every free place has gone to who waits longest, and who has moved up by that. Who may not come as things
 * are now goes on waiting; `known`: everybody who waits.
 */
export function fillPlaces(
  activity: Activity,
  known: ListedPeople,
  now: Pick<ActivityContext, 'atMs' | 'settings'>,
): Filled {
  const next = nextUp(activity, known, now)
  if (!next) return { enrolments: activity.enrolments, movedUp: [] }
  const up: Enrolment = { ...next, status: 'enrolled' }
  const enrolments = activity.enrolments.map((each) => (each === next ? up : each))
  const rest = fillPlaces({ ...activity, enrolments }, known, now)
  return { ...rest, movedUp: [up, ...rest.movedUp] }
}
