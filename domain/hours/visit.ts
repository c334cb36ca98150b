/** One stay at the place of service, server time. */
export type Visit = { readonly inMs: number; readonly outMs: number | null }
