import { type Refused, refuse } from '../kernel/result'
import { sayMoment } from '../kernel/say-moment'
import { HOUR_MS } from '../kernel/shanghai-time'
import { townOfStation } from '../town/stations'
import type { Activity, ActivityFacts } from './activity'
import { ACTIVITY_LIMITS } from './activity-limits'
import { ENROL_KIND_CODES, ENROL_KINDS } from './enrolment'
import { holdsPlace } from './enrolment-part'
import { bareTitle } from './title-prefix'
import { isUnusuallyLong } from './unusual-length'

type Held = Pick<Activity, 'townId' | 'stationId' | 'enrolments'>

const timesFit = ({ startsAtMs, endsAtMs }: ActivityFacts, atMs: number): boolean =>
  startsAtMs > atMs &&
  endsAtMs > startsAtMs &&
  endsAtMs - startsAtMs <= ACTIVITY_LIMITS.maxLengthMs &&
  startsAtMs - atMs <= ACTIVITY_LIMITS.maxAheadMs

/** Errors: ACTIVITY.LENGTH_UNCONFIRMED. */
export const lengthRefusal = (facts: ActivityFacts, confirmed: boolean, atMs: number): Refused | null =>
  confirmed || !isUnusuallyLong(facts)
    ? null
    : refuse('ACTIVITY.LENGTH_UNCONFIRMED', {
        from: sayMoment(facts.startsAtMs, atMs),
        to: sayMoment(facts.endsAtMs, atMs),
      })

/**
 * Why an activity cannot be so; null: it can. `held`: as it stands, people on its list keep their places.
 * Errors: ACTIVITY.TITLE_NEEDED, ACTIVITY.TIMES_WRONG, ORDER.STATION_UNKNOWN, ACTIVITY.FEWER_PLACES.
 */
export function factsRefusal(facts: ActivityFacts, held: Held, atMs: number): Refused | null {
  if (bareTitle(facts.title) === '') return refuse('ACTIVITY.TITLE_NEEDED')
  if (!timesFit(facts, atMs))
    return refuse('ACTIVITY.TIMES_WRONG', { hours: ACTIVITY_LIMITS.maxLengthMs / HOUR_MS })
  const stations = [facts.villageId, ...facts.jointStationIds, ...(held.stationId ? [held.stationId] : [])]
  if (stations.some((id) => townOfStation(id) !== held.townId)) return refuse('ORDER.STATION_UNKNOWN')
  for (const kind of ENROL_KIND_CODES) {
    const taken = held.enrolments.filter((each) => each.kind === kind && holdsPlace(each)).length
    if (facts.capacity[kind] < taken)
      return refuse('ACTIVITY.FEWER_PLACES', { kind: ENROL_KINDS[kind], count: taken })
  }
  return null
}
