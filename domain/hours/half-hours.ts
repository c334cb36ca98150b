/** Hours as a number, to whole halves and towards zero, so that a record and what takes it back cancel out. */
export const halfHours = (minutes: number): number => Math.trunc(minutes / 30) / 2 || 0
