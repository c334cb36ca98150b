import type { Activity } from './activity'
import { ACTIVITY_STATUSES } from './activity-statuses'

/** Every station for which an activity counts, each once; null stands for the town's institute. */
export const holdersOf = ({
  stationId,
  jointStationIds,
}: Pick<Activity, 'stationId' | 'jointStationIds'>): readonly (string | null)[] => [
  ...new Set([stationId, ...jointStationIds]),
]

/** Whether it took place: planned and cancelled ones count for nothing. */
export const isHeld = ({ status }: Pick<Activity, 'status'>): boolean => ACTIVITY_STATUSES[status].held
