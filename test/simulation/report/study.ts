import type { WayCode } from '../baselines/ways'
import type { Measures } from '../measures/measures'
import type { WhatIf } from '../variants/what-if'

/** Everything that was found out in one go: what the report shows. */
export type Study = {
  readonly seed: number
  readonly days: number
  readonly ways: Readonly<Record<WayCode, Measures>>
  readonly whatIfs: readonly WhatIf[]
}
