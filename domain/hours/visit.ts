/** One stay at the place of service, server time. */
export type Visit = {
  readonly inMs: number
  readonly outMs: number | null
  /** Set when nobody said 「做完了」: the end is the planned one, and the visit measures nothing. */
  readonly endAssumed?: true
}
