import type { ListValues } from './list-values'
import type { Difference } from './row-differences'

type Line = {
  /** As the spreadsheet counts, from 1. */
  readonly line: number
  readonly name: string
}

/** A row that can be written: whom it means and what it says of him. */
export type GoodRow = Line & {
  readonly kind: 'add' | 'change' | 'same'
  readonly personId: string
  readonly stationId: string
  readonly values: ListValues
  /** Empty for somebody new. */
  readonly differences: readonly Difference[]
  /** What whoever looks at it should know. */
  readonly notes: readonly string[]
}

/** What becomes of a row, before anything is written. */
export type PlannedRow = GoodRow | (Line & { readonly kind: 'faulty'; readonly faults: readonly string[] })

export const isGood = (row: PlannedRow): row is GoodRow => row.kind !== 'faulty'
