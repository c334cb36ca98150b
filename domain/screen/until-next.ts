/** How long until the clock shows the next full multiple: every screen of the town changes at the same moment, and none in between. */
export const untilNextMs = (nowMs: number, everyMs: number): number => everyMs - (nowMs % everyMs)
