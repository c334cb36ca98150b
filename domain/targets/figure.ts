import type { FiveMustCode } from '../service/five-must-arrive'
import type { FigurePeriod } from './figure-period'
import type { FigureCode } from './figure-table'
import type { Fraction, Verdict } from './fraction'
import type { RecordsQuery } from './records-query'

/** One number of the plan, of one place and one period, and everything that is needed to explain it. */
export type Figure = Fraction & {
  readonly code: FigureCode
  /** Null: the town. Of activities: the town's institute. */
  readonly stationId: string | null
  readonly period: FigurePeriod
  /** Of which of the five kinds of 五必到; null: of all of them, and of everything else. */
  readonly duty: FiveMustCode | null
  /** Null: nothing is asked. */
  readonly threshold: Fraction | null
  readonly verdict: Verdict
  /** When it was counted: records up to then, the roster of that instant. */
  readonly reportDateMs: number
  /** What opens the records behind it. */
  readonly records: RecordsQuery
}
