/** Fewer rows than these under a heading look like a mistake of the printer. */
const FEWEST_ROWS = 3

/** Whether a list of so many rows begins on a fresh page, where only so many of them have room below what stands here. */
export const beginsOnFreshPage = (rows: number, roomForRows: number): boolean =>
  roomForRows < Math.min(rows, FEWEST_ROWS)
