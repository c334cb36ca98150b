export type Span = { readonly inMs: number; readonly outMs: number }

/** Total length of spans; time that two of them share counts once. */
export function unionMs(spans: readonly Span[]): number {
  let total = 0
  let countedUntilMs = Number.NEGATIVE_INFINITY
  for (const { inMs, outMs } of [...spans].sort((a, b) => a.inMs - b.inMs)) {
    total += Math.max(0, outMs - Math.max(inMs, countedUntilMs))
    countedUntilMs = Math.max(countedUntilMs, outMs)
  }
  return total
}

/** Time that lies in both. */
export const sharedMs = (a: readonly Span[], b: readonly Span[]): number =>
  unionMs(a) + unionMs(b) - unionMs([...a, ...b])
