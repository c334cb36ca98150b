import type { Difference } from '../people-list/row-differences'
import type { PlanRow } from './plan-row'

type Line = {
  /** As the spreadsheet counts, from 1. */
  readonly line: number
  readonly name: string
}

/** A row that can be written: which one of which place, and how it will be. */
export type GoodPlanRow = Line & {
  readonly kind: 'add' | 'change' | 'same'
  readonly stationId: string | null
  readonly row: PlanRow
  /** Empty for a new one. */
  readonly differences: readonly Difference[]
  /** What whoever looks at it should know. */
  readonly notes: readonly string[]
}

/** What becomes of a row of a file, before anything is written. */
export type PlannedPlanRow =
  | GoodPlanRow
  | (Line & { readonly kind: 'faulty'; readonly faults: readonly string[] })

export const isGoodPlanRow = (row: PlannedPlanRow): row is GoodPlanRow => row.kind !== 'faulty'
