export const EXPORT_LIMITS = {
  /** Longest period of one file: a leap year. */
  mostDays: 366,
  /** Most rows of one file: what the function makes well within its memory and its minute, half as fast as on a machine of one's own. */
  mostRows: 30_000,
  /** The file is deleted after that; the line that says who took what stays. */
  keptHours: 24,
  /** How long one link opens the file. */
  linkMinutes: 10,
} as const
