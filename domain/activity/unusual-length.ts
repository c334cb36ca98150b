import { daysBetween } from '../kernel/say-moment'
import type { ActivityFacts } from './activity'
import { ACTIVITY_LIMITS } from './activity-limits'

/** Past midnight, or more than half a day: to be said twice, so that 11点到10点 does not become 23 hours. */
export const isUnusuallyLong = ({
  startsAtMs,
  endsAtMs,
}: Pick<ActivityFacts, 'startsAtMs' | 'endsAtMs'>): boolean =>
  daysBetween(endsAtMs, startsAtMs) > 0 || endsAtMs - startsAtMs > ACTIVITY_LIMITS.usualLengthMs
