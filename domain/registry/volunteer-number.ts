/** `STS-201-2026-`: station and year of whom it is given to. */
export const numberPrefix = (stationId: string, year: number): string => `STS-${stationId.slice(-3)}-${year}-`

/** `STS-201-2026-00043` (MZ/T 061-2015: the ID number must not serve as the number of a volunteer). */
export const volunteerNumber = (prefix: string, running: number): string =>
  `${prefix}${String(running).padStart(5, '0')}`

/** The running number in a volunteer number; 0 where there is none. */
export function runningIn(prefix: string, volunteerNo: string): number {
  const running = volunteerNo.startsWith(prefix) ? Number(volunteerNo.slice(prefix.length)) : 0
  return Number.isInteger(running) ? running : 0
}

/** Where a station counts its volunteers of a year. */
export const volunteerCounterId = (stationId: string, year: number): string =>
  `volunteers:${stationId}:${year}`
