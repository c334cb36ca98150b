/** A tenth of an hour. */
const TENTH_MINUTES = 6

const said = (tenths: number): string => (tenths / 10).toFixed(1)

/** Hours of a report: exact minutes, to the tenth. */
export const reportHours = (minutes: number): string => said(Math.round(minutes / TENTH_MINUTES))

/**
 * The hours of what a whole consists of, each at most a tenth away from its minutes, so that together they are the
 * whole's: the tenths that rounding leaves over go where most of one is missing.
 */
export function hoursOfParts(minutes: readonly number[]): readonly number[] {
  const counted = minutes.map((each) => Math.max(0, each))
  const exact = counted.map((each) => each / TENTH_MINUTES)
  const whole = Math.round(counted.reduce((sum, each) => sum + each, 0) / TENTH_MINUTES)
  const over = whole - exact.reduce((sum, each) => sum + Math.floor(each), 0)
  const neediest = exact
    .map((each, at) => ({ at, missing: each - Math.floor(each) }))
    .sort((a, b) => b.missing - a.missing || a.at - b.at)
    .slice(0, over)
  return exact.map((each, at) => (Math.floor(each) + (neediest.some((row) => row.at === at) ? 1 : 0)) / 10)
}
