/** Hours as they are shown: whole halves, rounded down, of minutes that were summed before. */
export const displayHours = (minutes: number): string => String(Math.floor(minutes / 30) / 2)
