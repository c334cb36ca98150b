import type { Activity } from './activity'
import { ENROL_KIND_CODES, type EnrolKind, type Enrolment } from './enrolment'
import { holdsPlace } from './enrolment-part'

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

/** The list once every free place has gone to who waits longest, and who has moved up by that. */
export function fillPlaces(activity: Listed): {
  readonly enrolments: readonly Enrolment[]
  readonly movedUp: readonly Enrolment[]
} {
  const movedUp = ENROL_KIND_CODES.flatMap((kind) =>
    waitingFor(activity, kind).slice(0, freePlaces(activity, kind)),
  )
  const enrolments = activity.enrolments.map(
    (each): Enrolment => (movedUp.includes(each) ? { ...each, status: 'enrolled' } : each),
  )
  return { enrolments, movedUp }
}
