const PREFIX = 'act-'

/** `unique`: signs that nobody else has, such as a hash of the command that made it. */
export const activityIdFrom = (unique: string): string => `${PREFIX}${unique}`

/** Whether an entry of the hours is of an activity; those of orders have ids of their own. */
export const isActivityId = (id: string): boolean => id.startsWith(PREFIX)
