/** A line that its reader has to be told by telephone, and how that went so far. */
export type TelephoneCall = {
  /** Whose head calls: where he lives. */
  readonly stationId: string
  readonly sinceMs: number
  /** He has no phone for the app, or he has not looked into it. */
  readonly because: 'no_app' | 'unread'
  /** How often nobody answered. */
  readonly tried: number
  readonly lastTriedAtMs: number | null
  /** Who told him; null while nobody has. */
  readonly toldBy: string | null
  readonly toldAtMs: number | null
}

export const newCall = (
  stationId: string,
  because: TelephoneCall['because'],
  sinceMs: number,
): TelephoneCall => ({
  stationId,
  sinceMs,
  because,
  tried: 0,
  lastTriedAtMs: null,
  toldBy: null,
  toldAtMs: null,
})
