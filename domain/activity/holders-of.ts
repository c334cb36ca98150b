import type { Activity } from './activity'
import { ACTIVITY_STATUSES } from './activity-statuses'

/** Every station in whose name an activity is, each once; null stands for the town's institute. */
export const holdersOf = ({
  stationId,
  jointStationIds,
}: Pick<Activity, 'stationId' | 'jointStationIds'>): readonly (string | null)[] => [
  ...new Set([stationId, ...jointStationIds]),
]

/** Those of them for which it counts: whoever was only named has held nothing. */
export const countsFor = ({
  stationId,
  jointStationIds,
  joinedStationIds = jointStationIds,
}: Pick<Activity, 'stationId' | 'jointStationIds' | 'joinedStationIds'>): readonly (string | null)[] => [
  ...new Set([stationId, ...jointStationIds.filter((id) => joinedStationIds.includes(id))]),
]

/** Whether it took place: planned and cancelled ones count for nothing. */
export const isHeld = ({ status }: Pick<Activity, 'status'>): boolean => ACTIVITY_STATUSES[status].held
