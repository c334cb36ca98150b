import type { FaultArea, FaultKind } from './fault-kind'

/** What goes wrong where, and how often; without `times` and `share` it does so every time. */
export interface FaultRule {
  readonly at: FaultArea
  readonly what: FaultKind
  /** Names that the place must have, by the filters of its area. */
  readonly only: Readonly<Record<string, string>>
  /** At most so often. */
  readonly times: number | undefined
  /** From 0 to 1: so many of the fitting places, drawn with `seed`. */
  readonly share: number | undefined
  readonly seed: number
  readonly delayMs: number
}
