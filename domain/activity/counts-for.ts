import type { Activity } from './activity'
import { ACTIVITY_STATUSES } from './activity-statuses'

/** Every station for which it counts, each once; whoever was only named holds nothing. Null stands for the town's institute. */
export const countsFor = ({
  stationId,
  jointStationIds,
  joinedStationIds = jointStationIds,
}: Pick<Activity, 'stationId' | 'jointStationIds' | 'joinedStationIds'>): readonly (string | null)[] => [
  ...new Set([stationId, ...jointStationIds.filter((id) => joinedStationIds.includes(id))]),
]

/** Whether it took place: planned and cancelled ones count for nothing. */
export const isHeld = ({ status }: Pick<Activity, 'status'>): boolean => ACTIVITY_STATUSES[status].held
