import type { WayCode } from '../baselines/ways'
import type { Measures } from '../measures/measures'

/** One way to live through the same year. */
export type Variant = {
  readonly seed: number
  readonly days: number
  readonly way: WayCode
  /** Volunteers who are not there. */
  readonly without: readonly string[]
}

/** What a worker tells: another simulated day has passed, or the year is over. */
export type VariantNews = { readonly kind: 'day' } | { readonly kind: 'done'; readonly measures: Measures }
