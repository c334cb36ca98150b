import { mapRecord } from '../kernel/map-record'
import type { Person } from '../people/person'
import type { Activity, ActivityFacts } from './activity'
import type { ActivityStatus } from './activity-statuses'
import { findEnrolment } from './enrol'
import { ENROL_KINDS, type EnrolKind, type EnrolmentStatus } from './enrolment'
import { isUnsettled } from './enrolment-part'
import { freePlaces, waitingFor } from './places'
import { isOrganiser } from './role-on'

/** How many places of a kind there are, are still free, and how many wait. */
export type PlacesView = { readonly all: number; readonly free: number; readonly waiting: number }

/** What an activity waits for from whoever holds it. */
export const ACTIVITY_WAITS = {
  publish: '还是草稿，看好了就发布',
  record: '时间过了，记一下办了没有',
  settle: '有时长要确认',
  close: '都办好了，点完成',
} as const
export type ActivityWait = keyof typeof ACTIVITY_WAITS
export const ACTIVITY_WAIT_CODES = Object.keys(ACTIVITY_WAITS) as [ActivityWait, ...ActivityWait[]]

/** What a list shows of an activity; of who is on it, nobody but the reader himself. */
export type ActivityRow = Pick<
  ActivityFacts,
  'title' | 'project' | 'villageId' | 'venue' | 'startsAtMs' | 'endsAtMs' | 'unitName'
> & {
  readonly id: string
  readonly stationId: string | null
  readonly status: ActivityStatus
  readonly places: Readonly<Record<EnrolKind, PlacesView>>
  readonly mine: EnrolmentStatus | null
  /** Null to everybody else than who holds it. */
  readonly waits: ActivityWait | null
}

export const placesView = (activity: Activity): Readonly<Record<EnrolKind, PlacesView>> =>
  mapRecord(ENROL_KINDS, (_label, kind) => ({
    all: activity.capacity[kind],
    free: freePlaces(activity, kind),
    waiting: waitingFor(activity, kind).length,
  }))

export function waitOf(activity: Activity, atMs: number): ActivityWait | null {
  if (activity.status === 'draft') return 'publish'
  if (activity.status === 'published') return atMs >= activity.endsAtMs ? 'record' : null
  if (activity.status === 'held') return activity.enrolments.some(isUnsettled) ? 'settle' : 'close'
  return null
}

export const activityRow = (activity: Activity, reader: Person | null, atMs: number): ActivityRow => ({
  id: activity.id,
  stationId: activity.stationId,
  title: activity.title,
  project: activity.project,
  villageId: activity.villageId,
  venue: activity.venue,
  startsAtMs: activity.startsAtMs,
  endsAtMs: activity.endsAtMs,
  unitName: activity.unitName,
  status: activity.status,
  places: placesView(activity),
  mine: reader && (findEnrolment(activity, reader.id)?.status ?? null),
  waits: reader && isOrganiser(activity, reader) ? waitOf(activity, atMs) : null,
})

/** By when they begin; of two at the same time the reader's own village first. */
export const soonestFirst = <R extends Pick<ActivityRow, 'id' | 'startsAtMs' | 'stationId' | 'villageId'>>(
  rows: readonly R[],
  stationId: string | null,
): readonly R[] => {
  const isOwn = (row: R) => row.stationId === stationId || row.villageId === stationId
  return [...rows].sort(
    (a, b) => a.startsAtMs - b.startsAtMs || Number(isOwn(b)) - Number(isOwn(a)) || (a.id < b.id ? -1 : 1),
  )
}
